import type { UiLang } from 'talkwright/data/uiLang'
import type { LeftOutUnit, Plan, PlannedChapter, Speaker } from '../planned.ts'
import { withoutPictographs } from 'talkwright/author/document/pictographs'
import { textEms, type } from '../metrics.ts'
import { footName } from '../title.ts'
import { keysOf, literal, quoted } from './literal.ts'

/** The words of the engine for reasons why a unit is left out. */
const reasons: Readonly<Record<LeftOutUnit['reason'], Readonly<Record<UiLang, string>>>> = {
  contents: { zh: '文档自己的目录，演示有自己的目录', en: 'the document’s own table of contents, which the talk has in its outline' },
  label: { zh: '只是后面内容的标题，内容本身在幻灯片上', en: 'only heads what follows, which is on a slide' },
}

const ACTS_WIDTH = 868
const ACTS_GAP = 28
const MOST_ACTS = 8

/** What says what a talk is: its settings, the sections of the document, and what of it no slide shows. */
export function settingsOf(plan: Plan, name: string): Record<string, string> {
  return {
    'talk.config.ts': config(plan, name),
    'data/sections.ts': `import type { DocumentLang, Text } from 'talkwright/data/lang'

/**
 * Every section of the document, by its path of headings, with its name in the
 * other languages. In its own it is the last heading, as the document writes it.
 */
export const sectionNames = {
${keysOf(plan.sections).map(key => `  ${key}: {},\n`).join('')}} as const satisfies Record<string, Omit<Text, DocumentLang>>

export type SectionPath = keyof typeof sectionNames
`,
    'data/leftOut.ts': `import type { LeftOutUnit } from 'talkwright/data/leftOutUnit'

/** Units that no slide shows in the document's own words; the coverage test fails for any other, and for one of these that is shown. */
export const leftOut: readonly LeftOutUnit[] = ${literal(plan.leftOut.map(({ unit, reason }) => ({ section: unit.section, begins: longestStart(unit.text), reason: { [plan.lang]: reasons[reason][plan.lang] } })))}
`,
  }
}

function config(plan: Plan, name: string): string {
  const { lang, title, speakers } = plan
  const own = plan.chapters.filter(({ number }) => number !== undefined)
  const acts = actsOf(own, lang)
  const chapters = own.map(chapter => ({ id: chapter.id, section: chapter.section.path, act: acts.length > 2 ? chapter.id : 'opening', name: { [lang]: chapter.name } }))
  return `import type { Chapter } from 'talkwright/data/chapter'
import type { Text } from 'talkwright/data/lang'
import type { Speaker } from 'talkwright/data/speaker'
import type { SectionPath } from './data/sections.ts'
import { defineTalk } from 'talkwright'

/** The languages of the talk, that of its address without a path first. */
const languages = ['${lang}'] as const

/** The parts of the talk, in the order of telling. */
const acts = {
${keysOf(acts.map(({ id }) => id)).map((key, index) => `  ${key}: { ${lang}: ${quoted(acts[index]!.words)} },\n`).join('')}} as const satisfies Record<string, Text>

const chapters: readonly Chapter[] = ${literal(chapters)}

/** Who speaks in the document, in the order of appearance. */
const speakers = {${speakers.length > 0 ? `\n${speakers.map(speakerLine(lang)).join('')}` : ''}} as const satisfies Record<string, Speaker>

export default defineTalk({
  title: { ${lang}: ${quoted(title)} },
  shortTitle: { ${lang}: ${quoted(footName(title, lang))} },
  fileName: ${quoted(name)},
  languages,
  documentLanguage: '${lang}',
  quotesAreParaphrases: false,
  lengths: [],
  acts,
  chapters,
  speakers,
})

declare module 'talkwright/register' {
  interface Register {
    Lang: typeof languages[number]
    DocumentLang: '${lang}'
    SectionPath: SectionPath
    ${speakers.length > 0 ? 'SpeakerId: keyof typeof speakers\n    ' : ''}ActId: keyof typeof acts
  }
}
`
}

/** How a unit begins, as far as the deck can draw it. */
function longestStart(text: string): string {
  const drawn = [...withoutPictographs(text)]
  const end = drawn.findIndex((letter, index) => letter !== [...text][index])
  return (end < 0 ? drawn : drawn.slice(0, end)).slice(0, 60).join('')
}

/** A part for each chapter if their names fit a line, else no parts. */
function actsOf(chapters: readonly PlannedChapter[], lang: UiLang): { readonly id: string, readonly words: string }[] {
  const opening = { id: 'opening', words: lang === 'zh' ? '开场' : 'Opening' }
  const closing = { id: 'closing', words: lang === 'zh' ? '收尾' : 'Closing' }
  const width = [opening.words, ...chapters.map(({ name }) => name)].reduce((sum, name) => sum + textEms(name) * type[lang].label.px * 1.1 + ACTS_GAP, 0)
  return chapters.length <= MOST_ACTS && width <= ACTS_WIDTH ? [opening, ...chapters.map(({ id, name }) => ({ id, words: name })), closing] : [opening, closing]
}

const MARKS = [['circle', 'blue'], ['square', 'vermilion'], ['triangle', 'green'], ['diamond', 'violet']] as const

function speakerLine(lang: UiLang) {
  return ({ id, name }: Speaker, index: number): string => {
    const [shape, colour] = MARKS[index % MARKS.length]!
    return `  ${id}: { name: { ${lang}: ${quoted(name)} }, fullName: { ${lang}: ${quoted(name)} }, shape: '${shape}', colour: '${colour}' },\n`
  }
}
