import type { Structure } from 'talkwright/author/document/structure'
import type { UiLang } from 'talkwright/data/uiLang'
import type { Block, BlockOf } from './block.ts'
import type { LeftOutUnit, Plan, PlannedChapter, PlannedSlide, Speaker } from './planned.ts'
import type { Picture } from './slide.ts'
import { piecesOf } from './block.ts'
import { blocksOf } from './blocks.ts'
import { chaptersOf } from './chapters.ts'
import { coverOf } from './cover.ts'
import { readable } from './figures.ts'
import { linkDrafts } from './links.ts'
import { camel, slug } from './names.ts'
import { heightUnder, namedSlides, sectionSlides } from './sectionSlides.ts'
import { fittingTitle, footName, withoutNumber } from './title.ts'

export interface Wishes {
  readonly lang: UiLang
  /** What the talk is called where the notes have no title. */
  readonly name: string
  readonly pictureOf: (block: BlockOf<'image'>) => Picture | undefined
}

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
  const shows = blocksOf(structure.sections[0]!, structure).filter(isLede).flatMap(piecesOf).map(({ unit }) => unit)
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
  const links = lang === 'zh' ? '链接' : 'Links'
  appendix.push(...namedSlides(linkDrafts(structure, heightUnder(links, lang), lang), { lang, section: structure.sections[0]!, heading: links, appendix: true, nameOf: () => taken(uniqueName('links', ids), ids) }))
  return {
    lang,
    title,
    author: structure.settings.author,
    cover: { ...cover, shows },
    chapters,
    appendix,
    leftOut,
    speakers,
    sections: [...new Set(structure.sections.filter(({ path, nodes }) => path !== '' || nodes.length > 0).map(({ path }) => path))],
  }
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
