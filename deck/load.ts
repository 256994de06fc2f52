import type { SourceSlideInfo } from '@slidev/types'
import { load as parse } from '@slidev/parser/fs'
import { root } from './entries.ts'

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

/** Reads an entry and the pages that it lists, with both languages as they are written. */
export async function loadDeck(entry: string): Promise<LoadedDeck> {
  const { entry: file, markdownFiles, slides, headmatter } = await parse({ roots: [root], userRoot: root, allowedRoots: [root] }, entry)
  return {
    headmatter,
    pages: file.slides.flatMap(slide => slide.frontmatter.src ?? []),
    slides: slides.map(slide => slide.source),
    faults: Object.entries(markdownFiles).flatMap(([path, { errors }]) =>
      (errors ?? []).map(({ row, message }) => ({ file: path, line: row, message }))),
  }
}
