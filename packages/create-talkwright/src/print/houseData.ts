import type { UiLang } from 'talkwright/data/uiLang'
import type { LeftOutUnit, Plan, PlannedChapter } from '../planned.ts'
import { withoutPictographs } from 'talkwright/author/document/pictographs'
import { textEms, type } from '../metrics.ts'
import { footName } from '../title.ts'
import { keysOf, literal, quoted } from './literal.ts'

/** The words of the house for reasons why a unit is left out. */
const reasons: Readonly<Record<LeftOutUnit['reason'], Readonly<Record<UiLang, string>>>> = {
  contents: { zh: '文档自己的目录，演示有自己的目录', en: 'the document’s own table of contents, which the talk has in its outline' },
  label: { zh: '只是后面内容的标题，内容本身在幻灯片上', en: 'only heads what follows, which is on a slide' },
}

const ACTS_WIDTH = 868
const ACTS_GAP = 28
const MOST_ACTS = 8

/** The modules of data that rooms of the house read, for a plan; one that the talk has no use for is empty. */
export function houseData(plan: Plan, name: string): Record<string, string> {
  const { lang, title } = plan
  const text = (words: string) => `{ ${lang}: ${quoted(words)} }`
  const own = plan.chapters.filter(({ number }) => number !== undefined)
  const acts = actsOf(own, lang)
  return {
    'deck.ts': `import type { Text } from './lang.ts'

/** What the deck is called. */
export const deckTitle: Text = ${text(title)}

/** The same for the foot of a slide that stands in no chapter. */
export const deckShortName: Text = ${text(footName(title, lang))}

/** How the names of files that are made of it begin. */
export const deckName = ${quoted(name)}

/** Whether the quotations of the document are paraphrases, and say so. */
export const quotesAreParaphrases: boolean = false
`,
    'lengths.ts': `/** In how many minutes the talk can also be given, the shortest first; a slide says which of these shows it. */
export const lengths = [] as const
`,
    'sections.ts': `import type { documentLang, Text } from './lang.ts'

/**
 * Every section of the document, by its path of headings, with its name in the
 * other languages. In its own it is the last heading, as the document writes it.
 */
export const sectionNames = {
${keysOf(plan.sections).map(key => `  ${key}: {},\n`).join('')}} as const satisfies Record<string, Omit<Text, typeof documentLang>>

export type SectionPath = keyof typeof sectionNames
`,
    'chapters.ts': `import type { Text } from './lang.ts'
import type { SectionPath } from './sections.ts'

/** The parts of the talk, in the order of telling. */
export const acts = {
${keysOf(acts.map(({ id }) => id)).map((key, index) => `  ${key}: ${text(acts[index]!.words)},\n`).join('')}} as const satisfies Record<string, Text>

export type ActId = keyof typeof acts

export interface Chapter {
  readonly id: string
  readonly section: SectionPath
  readonly act: ActId
  /** A name that fits a footer. */
  readonly name: Text
  /** The one question that the chapter answers. */
  readonly question?: Text
}

export const chapters: readonly Chapter[] = ${literal(own.map(chapter => ({ id: chapter.id, section: chapter.section.path, act: acts.length > 2 ? chapter.id : 'opening', name: { [lang]: chapter.name } })))}

export type ChapterId = typeof chapters[number]['id']
`,
    'speakers.ts': speakersModule(plan),
    'leftOut.ts': `import type { LeftOutUnit } from './leftOutUnit.ts'

/** Units that no slide shows in the document's own words; the coverage test fails for any other, and for one of these that is shown. */
export const leftOut: readonly LeftOutUnit[] = ${literal(plan.leftOut.map(({ unit, reason }) => ({ section: unit.section, begins: longestStart(unit.text), reason: { [lang]: reasons[reason][lang] } })))}
`,
    'notes.ts': `import type { Note } from './note.ts'

/** The editor's layer, in the order of the document: its words stay as they are, and the notes stand beside them. */
export const notes: readonly Note[] = []
`,
    'noteSlides.ts': `/** The slides of the appendix that hold the editor's notes, section by section, each with the ids of its notes. */
export const noteSlides: Readonly<Record<string, readonly string[]>> = {}
`,
    'glossary.ts': `import type { Term } from './term.ts'

/** The terms that slides explain where they first appear. */
export const glossary: readonly Term[] = []

export type TermId = string
`,
    'takenUp.ts': `/** The slide that lists what chapters take up, and which of its items, counted from one, each chapter does, by the chapter's id. */
export const takenUp: { readonly slide: string, readonly items: Readonly<Record<string, readonly number[]>> } = { slide: 'cover', items: {} }
`,
  }
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

function speakersModule({ speakers, lang }: Plan): string {
  const rows = speakers.map(({ id, name }, index) => {
    const [shape, colour] = MARKS[index % MARKS.length]!
    return `  ${id}: { name: { ${lang}: ${quoted(name)} }, fullName: { ${lang}: ${quoted(name)} }, shape: '${shape}', colour: '${colour}' },\n`
  })
  return `import type { Speaker } from './speaker.ts'

/** Who speaks in the document, in the order of appearance. */
export const speakers = {${rows.length > 0 ? `\n${rows.join('')}` : ''}} as const satisfies Record<string, Speaker>

export type SpeakerId = ${speakers.length > 0 ? 'keyof typeof speakers' : 'string'}
`
}
