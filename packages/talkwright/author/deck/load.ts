import type { SourceSlideInfo } from '@slidev/types'
import type { Cut } from '../../model/cuts.ts'
import type { Lang, Text } from '../../model/lang.ts'
import type { SlideFrontmatter } from '../../model/slideFrontmatter.ts'
import type { Fault } from './fault.ts'
import { load as parse } from '@slidev/parser/fs'
import { langs } from '../../model/lang.ts'
import { plainHeadmatter, plainSlide, plainTag } from '../../model/plainSlide.ts'
import { langTags } from '../../model/uiLang.ts'
import { plain, talk } from '../../talk/config.ts'
import { root } from '../../talk/root.ts'
import { showsSlide, titleOf } from './cut.ts'
import { lineOfFault } from './fault.ts'
import { readFrontmatter } from './frontmatter.ts'
import { UserError } from './userError.ts'

/** A deck as Slidev reads it, whatever its slides say of themselves. */
export interface ReadDeck {
  readonly headmatter: Readonly<Record<string, unknown>>
  /** The files that the entry lists, in its order. */
  readonly pages: readonly string[]
  readonly slides: readonly SourceSlideInfo[]
  /** What Slidev itself finds wrong and passes over in silence. */
  readonly faults: readonly Fault[]
}

/** A slide as it is written, with both languages. */
export interface WrittenSlide extends Omit<SourceSlideInfo, 'frontmatter'> {
  readonly frontmatter: SlideFrontmatter
}

export interface LoadedDeck extends Pick<ReadDeck, 'headmatter' | 'pages'> {
  /** The BCP 47 tag of its language. */
  readonly tag: string
  readonly slides: readonly WrittenSlide[]
}

/** Reads an entry and the pages that it lists, to find what is wrong with them. */
export async function readDeck(entry: string): Promise<ReadDeck> {
  const { entry: file, markdownFiles, slides, headmatter } = await parse({ roots: [root], userRoot: root, allowedRoots: [root] }, entry)
  return {
    headmatter,
    pages: file.slides.flatMap(slide => slide.frontmatter.src ?? []),
    slides: slides.map(slide => slide.source),
    faults: Object.entries(markdownFiles).flatMap(([path, { errors }]) =>
      (errors ?? []).map(({ row, message }) => ({ file: path, line: row, message }))),
  }
}

/** Loads an entry and the pages that it lists, with both languages as they are written: the slides that a cut shows, and its title. A slide that does not say what it has to is an error. */
export async function loadDeck(entry: string, cut: Cut = 'full'): Promise<LoadedDeck> {
  const { headmatter, pages, slides } = await readDeck(entry)
  if (plain)
    return { headmatter: plainHeadmatter(headmatter, talk.title[langs[0]], langs[0]), pages, slides: slides.map(writtenPlain), tag: plainTag(headmatter) }
  const read = slides.map(slide => ({ slide, frontmatter: readFrontmatter(slide) }))
  const faults = read.flatMap(({ frontmatter }) => Array.isArray(frontmatter) ? frontmatter : [])
  if (faults.length > 0)
    throw new UserError(faults.map(lineOfFault).join('\n'))
  return {
    tag: langTags[headmatter.lang as Lang],
    headmatter: { ...headmatter, title: titleOf(String(headmatter.title), cut, headmatter.lang as Lang) },
    pages,
    slides: read.flatMap(({ slide, frontmatter }) => Array.isArray(frontmatter) || !showsSlide(cut, frontmatter) ? [] : [{ ...slide, frontmatter }]),
  }
}

/** A slide that says nothing of itself but what Slidev knows. */
function writtenPlain(slide: SourceSlideInfo, index: number): WrittenSlide {
  const { heading, ...said } = plainSlide(slide.frontmatter, index + 1, slide.title)
  return { ...slide, frontmatter: { ...said, title: { [langs[0]]: heading } as Text } }
}
