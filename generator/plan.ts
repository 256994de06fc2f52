import type { HouseLang } from '../data/lang.ts'
import type { Section, Structure } from '../document/structure.ts'
import type { Unit } from '../document/units.ts'
import type { Block, BlockOf } from './block.ts'
import type { Draft, Match, Picture, Place, Reason } from './slide.ts'
import { secondsToSay } from '../deck/speech.ts'
import { blocksOf } from './blocks.ts'
import { coverOf } from './cover.ts'
import { readable } from './figures.ts'
import { bodyHeight, lineCount, type } from './metrics.ts'
import { camel, slug } from './names.ts'
import { rules } from './rules/rules.ts'
import { fittingTitle, footName, withoutNumber, withPart } from './title.ts'

export interface PlannedSlide {
  readonly id: string
  readonly lang: HouseLang
  readonly draft: Draft
  readonly title: string
  readonly titled: 'heading' | 'sentence'
  readonly section: Section
  readonly continues?: string
  /** What its speaker notes hold, and how long that is told; nothing of a slide that is read. */
  readonly notes: readonly string[]
  readonly seconds: number
  readonly opens: boolean
}

export interface PlannedChapter {
  /** The name of its files and the id of its opener; the opening has none of its own. */
  readonly id: string
  readonly section: Section
  readonly number?: number
  readonly title: string
  readonly name: string
  readonly opener: boolean
  readonly slides: readonly PlannedSlide[]
}

export interface LeftOutUnit {
  readonly unit: Unit
  readonly reason: Reason
}

export interface Speaker {
  readonly id: string
  readonly name: string
}

/** What becomes of a document of notes. */
export interface Plan {
  readonly lang: HouseLang
  readonly title: string
  /** Whom the front matter of the notes names. */
  readonly author?: string
  readonly cover: { readonly title: string, readonly kicker?: string, readonly lede?: string, readonly date?: string }
  readonly chapters: readonly PlannedChapter[]
  readonly appendix: readonly PlannedSlide[]
  readonly leftOut: readonly LeftOutUnit[]
  readonly speakers: readonly Speaker[]
  readonly sections: readonly string[]
}

export interface Wishes {
  readonly lang: HouseLang
  /** What the talk is called where the notes have no title. */
  readonly name: string
  readonly pictureOf: (block: BlockOf<'image'>) => Picture | undefined
}

/** Seconds for which a slide is shown at least. */
const LEAST_SECONDS = 10
const INFORMATION = /基本信息|会议信息|视频信息|文档信息|^(?:about (?:this|the) (?:paper|document|notes)|information|metadata|meeting|details|facts)$/i
/** What a short paragraph may lead to. */
const LED: ReadonlySet<Block['kind']> = new Set(['table', 'code', 'list', 'label'])
const LED_RULES = /^(?:table$|code$|flowchart|comparison|process|amounts|times)/
const MOST_LEAD_LINES = 2
const LEAD_GAP = 20
const LEAD_EMS: Readonly<Record<HouseLang, number>> = { zh: 26, en: 27 }
const APPENDIX = /^(?:附录|术语表?|词汇表|参考(?:文献|资料)|脚注|注释|appendix|glossary|references|bibliography|footnotes|further reading)/i

/** Plans the talk of a document: the first rule that fits the next blocks of a section makes slides of them. */
export function planOf(structure: Structure, { lang, name, pictureOf }: Wishes): Plan {
  const title = readable(structure.settings.title ?? structure.titles.at(-1) ?? name)
  const speakers: Speaker[] = []
  const speakerOf = (speaker: string) => {
    const known = speakers.find(each => each.name === speaker)
    if (known)
      return known.id
    const wanted = slug(speaker) || `speaker-${speakers.length + 1}`
    const id = camel(speakers.some(each => each.id === camel(wanted)) ? `${wanted}-${speakers.length + 1}` : wanted)
    speakers.push({ id, name: readable(speaker) })
    return id
  }
  const leftOut: LeftOutUnit[] = []
  const ids = new Set(['cover', 'appendix'])
  const chapters: PlannedChapter[] = []
  const appendix: PlannedSlide[] = []
  const cover = coverOf(structure, title, lang)
  // What the cover says needs no slide of its own.
  const isLede = (block: Block) => block.kind === 'paragraph' && block.piece.unit.section === '' && block.piece.unit.text === cover.lede
  let number = 0
  for (const group of chaptersOf(structure)) {
    const [first] = group.sections
    const isOpening = group.opening
    const heading = isOpening ? title : withoutNumber(first!.heading) || title
    const isAppendix = !isOpening && APPENDIX.test(heading)
    const id = isOpening ? 'opening' : uniqueName(slug(heading) || `section-${number + 1}`, ids)
    const slides = group.sections.flatMap((section) => {
      const own = isOpening && section.level === 0 ? title : withoutNumber(section.heading) || heading
      const blocks = blocksOf(section, structure).filter(block => !isLede(block))
      return sectionSlides(blocks, { section, heading: own, lang, speakerOf, pictureOf, leftOut, appendix: isAppendix, nameOf: part => taken(uniqueName(part(id), ids), ids) })
    })
    const told = slides.filter(({ draft }) => !draft.appendix)
    appendix.push(...slides.filter(({ draft }) => draft.appendix))
    if (isAppendix && slides.length > 0)
      continue
    if (slides.length === 0 && (isOpening || group.sections.some(section => blocksOf(section, structure).length > 0)))
      continue
    ids.add(id)
    if (!isOpening)
      number++
    const opener = !isOpening && told.length !== 1
    chapters.push({ id, section: first!, number: isOpening ? undefined : number, title: fittingTitle(heading, lang, lang === 'zh' ? 50 : 46), name: footName(heading, lang), opener, slides: told.map((slide, index) => ({ ...slide, opens: !isOpening && !opener && index === 0 })) })
  }
  return {
    lang,
    title,
    author: structure.settings.author,
    cover,
    chapters,
    appendix,
    leftOut,
    speakers,
    sections: [...new Set(structure.sections.filter(({ path, nodes }) => path !== '' || nodes.length > 0).map(({ path }) => path))],
  }
}

interface ChapterSections {
  readonly opening: boolean
  readonly sections: readonly Section[]
}

/** Sections by their chapter; what stands before the first, and information about the notes, open the talk. */
function chaptersOf({ sections }: Structure): ChapterSections[] {
  const groups = sections.reduce<Section[][]>((all, section) => {
    if (section.level === 2 && all.length > 0)
      all.at(-1)!.push(section)
    else
      all.push([section])
    return all
  }, [])
  const isInfo = ([section]: readonly Section[]) => section!.level === 0 || INFORMATION.test(withoutNumber(section!.heading))
  const opening = groups.findIndex(group => !isInfo(group))
  const count = opening < 0 ? groups.length : opening
  return [{ opening: true, sections: groups.slice(0, count).flat() }, ...groups.slice(count).map(group => ({ opening: false, sections: group }))]
}

interface SectionPlace extends Omit<Place, 'title' | 'height'> {
  readonly section: Section
  readonly heading: string
  readonly leftOut: LeftOutUnit[]
  readonly appendix: boolean
  readonly nameOf: (part: (chapter: string) => string) => string
}

function sectionSlides(blocks: readonly Block[], { section, heading, lang, leftOut, appendix, nameOf, ...place }: SectionPlace): PlannedSlide[] {
  const drafts: Draft[] = []
  // Room is left for what tells the parts of a section apart.
  const height = bodyHeight(fittingTitle(withPart(heading, 1, lang), lang), lang)
  for (let rest = blocks; rest.length > 0;) {
    const match = ledMatch(rest, { ...place, lang, title: heading, height }) ?? firstMatch(rest, { ...place, lang, title: heading, height })!
    drafts.push(...match.drafts)
    if (match.leftOut)
      leftOut.push(...match.leftOut.units.map(unit => ({ unit, reason: match.leftOut!.reason })))
    rest = rest.slice(match.taken)
  }
  const counted = drafts.filter(({ layout, assertion }) => layout !== 'quote' && !assertion).length
  let part = 0
  let before: string | undefined
  return drafts.map((draft) => {
    const sentence = draft.assertion && fittingTitle(draft.assertion, lang) === draft.assertion ? draft.assertion : undefined
    const numbered = !sentence && draft.layout !== 'quote' && counted > 1
    const title = sentence ?? (numbered ? partTitle(heading, ++part, lang) : fittingTitle(heading, lang))
    const id = nameOf(chapter => draft.layout === 'quote' ? `${chapter}-quote` : section.level === 2 && slug(heading) ? `${chapter}-${slug(heading)}` : `${chapter}-slide`)
    const told = !appendix && !draft.appendix
    const notes = told ? draft.quiet ? [title] : [...new Set([...draft.lead ? [draft.lead] : [], ...draft.pieces].map(({ unit }) => unit.text))] : []
    const slide: PlannedSlide = {
      id,
      lang,
      draft: told ? draft : { ...draft, appendix: true },
      title,
      titled: sentence ? 'sentence' : 'heading',
      section,
      continues: draft.continues ? before : undefined,
      notes,
      seconds: told ? Math.max(LEAST_SECONDS, Math.ceil(secondsToSay(notes.join(' '), lang)) + 2) : 0,
      opens: false,
    }
    before = id
    return slide
  })
}

function firstMatch(blocks: readonly Block[], place: Place): Match | undefined {
  return rules.map(rule => rule(blocks, place)).find(found => found !== undefined)
}

/** A short paragraph leads to the figure after it, on one slide, if that leaves room for the figure. */
function ledMatch([lead, ...rest]: readonly Block[], place: Place): Match | undefined {
  if (lead?.kind !== 'paragraph' || lead.assertion || rest.length === 0 || !LED.has(rest[0]!.kind))
    return undefined
  const lines = lineCount(lead.piece.text, LEAD_EMS[place.lang], place.lang)
  if (lines > MOST_LEAD_LINES)
    return undefined
  const led = firstMatch(rest, { ...place, height: place.height - lines * type[place.lang].table.line - LEAD_GAP })
  const [first, ...others] = led?.drafts.filter(draft => !draft.appendix) ?? []
  if (!led || !first || others.length > 0 || first.lead || !LED_RULES.test(first.rule))
    return undefined
  return { ...led, taken: led.taken + 1, drafts: led.drafts.map(draft => draft === first ? { ...first, lead: lead.piece } : draft) }
}

function partTitle(heading: string, part: number, lang: HouseLang): string {
  const whole = withPart(heading, part, lang)
  return fittingTitle(whole, lang) === whole ? whole : withPart(fittingTitle(`${heading}${withPart('', part, lang)}`, lang), part, lang)
}

/** A name that no other has: with a number behind it if need be. */
function uniqueName(wanted: string, names: ReadonlySet<string>): string {
  let name = wanted
  for (let count = 2; names.has(name); count++)
    name = `${wanted}-${count}`
  return name
}

function taken(name: string, names: Set<string>): string {
  names.add(name)
  return name
}
