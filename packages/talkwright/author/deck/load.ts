import type { SourceSlideInfo } from '@slidev/types'
import type { Cut } from '../../model/cuts.ts'
import type { Lang } from '../../model/lang.ts'
import { load as parse } from '@slidev/parser/fs'
import { root } from '../../talk/root.ts'
import { showsSlide, titleOf } from './cut.ts'

/** A fault of the deck's own files; a line of 0 means the whole file. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly message: string
}

export interface LoadedDeck {
  readonly headmatter: Readonly<Record<string, unknown>>
  /** The files that the entry lists, in its order. */
  readonly pages: readonly string[]
  readonly slides: readonly SourceSlideInfo[]
  /** What Slidev itself finds wrong and passes over in silence. */
  readonly faults: readonly Fault[]
}

/** Reads an entry and the pages that it lists, with both languages as they are written: the slides that a cut shows, and its title. */
export async function loadDeck(entry: string, cut: Cut = 'full'): Promise<LoadedDeck> {
  const { entry: file, markdownFiles, slides, headmatter } = await parse({ roots: [root], userRoot: root, allowedRoots: [root] }, entry)
  return {
    headmatter: { ...headmatter, title: titleOf(String(headmatter.title), cut, headmatter.lang as Lang) },
    pages: file.slides.flatMap(slide => slide.frontmatter.src ?? []),
    slides: slides.map(slide => slide.source).filter(({ frontmatter }) => showsSlide(cut, frontmatter)),
    faults: Object.entries(markdownFiles).flatMap(([path, { errors }]) =>
      (errors ?? []).map(({ row, message }) => ({ file: path, line: row, message }))),
  }
}
