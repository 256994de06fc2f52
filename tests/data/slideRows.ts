import type { SourceSlideInfo } from '@slidev/types'
import type { SlideFrontmatter } from 'talkwright/data/slideFrontmatter'
import { langs } from 'talkwright/data/lang'
import { ModuleKind, transpileModule } from 'typescript'

const modules = import.meta.glob<Record<string, unknown>>('../../data/*.ts', { eager: true })

/** A component on a slide, with the values that the slide gives it. */
export interface Placed {
  readonly component: string
  readonly props: Readonly<Record<string, unknown>>
}

const SCRIPT = /<script setup lang="ts">\n([\s\S]*?)<\/script>/
const IMPORT = /^import \{([^}]*)\} from '\.\.\/(data\/[\w-]+\.ts)'$/gm
const TAG = /<([A-Z]\w*)\b((?:[^>"\w]|\b\w+|"[^"]*")*)>/g
const BOUND = /\s:([\w-]+)="([^"]*)"/g

/** The components of a slide with what of the data they draw: what is bound to their properties, as the slide's script has it. */
export function placedOn({ content }: Pick<SourceSlideInfo, 'content'>): Placed[] {
  const script = content.match(SCRIPT)?.[1] ?? ''
  const names = [...script.matchAll(IMPORT)].flatMap(([, list, file]) => list!.split(',').map(name => ({ name: name.trim(), file: file! })).filter(({ name }) => name !== ''))
  const body = script.replace(/^import .*$/gm, '')
  // What a slide computes from elsewhere are no rows of the document.
  if (/^import (?!.*\.\.\/data\/)/m.test(script))
    return []
  const markup = content.replace(SCRIPT, '').replace(/<!--[\s\S]*?-->/g, '')
  const loops = [...markup.matchAll(/v-for="\(?(\w+)(?:, \w+\))? of ([^"]+)"/g)]
  const slotNames = [...markup.matchAll(/#\w+="\{ (\w+) \}"/g)].map(([, name]) => name!)
  const isOfSlot = (value: string) => slotNames.some(name => new RegExp(`\\b${name}\\b`).test(value))
  const whole = (value: string) => loops.reduce((expression, [, name, list]) => new RegExp(`\\b${name}\\b`).test(value) ? `(${list}).map(${name} => ${expression})` : expression, value)
  return [...markup.matchAll(TAG)].map(([, component, attributes]) => ({
    component: component!,
    props: Object.fromEntries([...attributes!.matchAll(BOUND)].filter(([, , value]) => !value!.includes('$') && !isOfSlot(value!)).map(([, name, value]) => [name, valueOf(whole(value!), names, body)])),
  }))
}

function valueOf(expression: string, names: readonly { readonly name: string, readonly file: string }[], body: string): unknown {
  const { outputText } = transpileModule(`${body}\nconst bound = (${expression})`, { compilerOptions: { module: ModuleKind.ESNext } })
  // The scripts are the deck's own.
  // eslint-disable-next-line no-new-func
  return new Function(...names.map(({ name }) => name), `${outputText.replace(/^export \{\};?$/gm, '')}\nreturn bound`)(...names.map(({ name, file }) => modules[`../../${file}`]![name]))
}

/** The lists in a value, at any depth, without those of figures and words. */
export function listsIn(value: unknown): readonly (readonly object[])[] {
  if (typeof value !== 'object' || value === null)
    return []
  const inner = Object.values(value).flatMap(listsIn)
  return Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'object' && item !== null) ? [value, ...inner] : inner
}

/** All objects in a value that are cited. */
export function citedIn(value: unknown): readonly { readonly cite: { readonly section: string, readonly words: string } }[] {
  if (typeof value !== 'object' || value === null)
    return []
  const inner = Object.values(value).flatMap(citedIn)
  return 'cite' in value ? [value as { readonly cite: { readonly section: string, readonly words: string } }, ...inner] : inner
}

/** The title of a slide in every language. */
export function titlesOf({ frontmatter }: { readonly frontmatter: SlideFrontmatter }): readonly { readonly lang: typeof langs[number], readonly title: string }[] {
  return langs.map(lang => ({ lang, title: frontmatter.title[lang] }))
}
