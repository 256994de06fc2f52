import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { planDocument } from '../src/make.ts'
import { hashOf } from '../src/manifest.ts'
import { readDocument } from '../src/read.ts'
import { ownFiles } from '../src/talk.ts'

export const notes = '# T\n\n## Alpha\n\nFirst words.\n\n- one\n- two\n\n## Speakers\n\nOther words.\n'

/** Files of the engine as a former talk held them, a few of each kind, and the modules of settings. */
const copied: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'talk', type: 'module', version: '0.1.0', description: 'T', workspaces: ['packages/*'], scripts: { start: 'node commands/start.ts' }, dependencies: { 'vue': '3.5.45', 'serve-handler': '6.1.8' } }),
  'package-lock.json': '{}',
  'tsconfig.json': '{}',
  'LICENSE': 'MIT',
  'data/chapters.ts': `import type { Text } from './lang.ts'
import type { SectionPath } from './sections.ts'

export const acts = {
  opening: { en: 'Opening' },
} as const satisfies Record<string, Text>

export type ActId = keyof typeof acts

export interface Chapter {
  readonly id: string
}

export const chapters: readonly Chapter[] = [
  { id: 'alpha', section: 'Alpha', act: 'opening', name: { en: 'Alpha' } },
]

export type ChapterId = typeof chapters[number]['id']
`,
  'data/deck.ts': `import type { Text } from './lang.ts'

export const deckTitle: Text = { en: 'T' }

export const deckShortName: Text = { en: 'T' }

export const deckName = 'talk'

export const quotesAreParaphrases: boolean = false
`,
  'data/lang.ts': `export const houseLangs = ['zh', 'en'] as const

export type HouseLang = typeof houseLangs[number]

export const langs = ['en'] as const satisfies readonly HouseLang[]

export type Lang = typeof langs[number]

export const documentLang = 'en' satisfies Lang

export type Text = Readonly<Record<Lang, string>>

export const langTags = { zh: 'zh-CN', en: 'en' } as const
`,
  'data/lengths.ts': 'export const lengths = [] as const\n',
  'data/speakers.ts': `import type { Speaker } from './speaker.ts'

export const speakers = {} as const satisfies Record<string, Speaker>

export type SpeakerId = string
`,
  'data/notes.ts': `import type { Note } from './note.ts'

export const notes: readonly Note[] = []
`,
  'data/note.ts': 'export interface Note {}\n',
  'data/point.ts': 'export interface Point {}\n',
  'data/textRow.ts': 'export interface TextRow {}\n',
  'data/ui.ts': 'export const ui = {} as const\n',
  'components/LeadLine.vue': `<script setup lang="ts">
import type { Point } from '../data/point.ts'
import { ref } from 'vue'
import { useLang } from '../composables/lang.ts'

defineProps<{ point: Point }>()
const { t } = useLang()
const open = ref(false)
</script>

<template>
  <p @click="open = true">{{ t(point.text) }}</p>
</template>
`,
  'components/SourceNote.vue': `<script setup lang="ts">
import { stageState } from '../stage/stageState.ts'
</script>

<template>
  <p>{{ stageState }}</p>
</template>
`,
  'composables/lang.ts': 'export const useLang = () => ({})\n',
  'layouts/figure.vue': '<template>\n  <div><slot /></div>\n</template>\n',
  'public/favicon.svg': '<svg/>',
  'setup/main.ts': 'export default () => {}\n',
  'stage/stageState.ts': 'export const stageState = {}\n',
  'styles/index.ts': 'import \'virtual:deck-fonts.css\'\nimport \'./tokens.css\'\nimport \'./deck.css\'\n',
  'styles/tokens.css': ':root {}\n',
  'styles/deck.css': 'p {}\n',
}

/** What is made of the notes now, without the packages that a talk brings along. */
export function madeNow(file: string) {
  const document = readDocument(file)
  const { plan, name } = planDocument(document, file)
  return new Map([...ownFiles(plan, document, name), ['package.json', JSON.stringify({ name, type: 'module', scripts: { start: 'talkwright start' }, dependencies: { vue: '3.5.45' } })], ['package-lock.json', '{"now":true}']])
}

/** What an edit makes of a file's text; nothing where its owner takes the file out. */
export type Edits = Readonly<Record<string, (text: string) => string | undefined>>

/** Writes a talk of the former generator with what its owner has edited since, and added. */
export function writeFormer(folder: string, file: string, edits: Edits = {}): void {
  const former = new Map<string, string>([...[...madeNow(file)].filter(([path]) => /^(?:pages|data)\/|^(?:slides|README)\.md$|^\.\w+$/.test(path)).map(([path, content]) => [path === 'data/speakers.ts' ? 'data/speakersSection.ts' : path, formerly(content)] as const), ...Object.entries(copied)])
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of former)
    put(path, text)
  put('generated.json', JSON.stringify({ document: 'data/source/notes.en.md', files: { ...Object.fromEntries([...former].map(([path, text]) => [path, hashOf(text)])), '/stage/stageState.ts': hashOf(former.get('stage/stageState.ts')!) } }))
  for (const [path, edit] of Object.entries(edits)) {
    const text = edit(former.get(path) ?? '')
    if (text === undefined)
      rmSync(join(folder, path))
    else
      put(path, text)
  }
}

/** A text as the former generator wrote it. */
function formerly(content: string | Uint8Array): string {
  return (typeof content === 'string' ? content : new TextDecoder().decode(content))
    .replaceAll(/'talkwright\/data\/(\w+)'/g, '\'./$1.ts\'')
    .replaceAll('../data/speakers.ts', '../data/speakersSection.ts')
    .replace('addons: [talkwright]\n', '')
    .replace('import type { DocumentLang, Text }', 'import type { documentLang, Text }')
    .replace('Omit<Text, DocumentLang>', 'Omit<Text, typeof documentLang>')
}
