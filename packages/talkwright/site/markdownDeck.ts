import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { makeWorkFolder } from '../files/workFolder.ts'
import { root } from '../talk/root.ts'
import { builtEntry } from './build.ts'

export interface MarkdownDeck {
  /** The folder of its built site. */
  readonly site: string
  /** Where each slide stands in the Markdown, its first line as 1. */
  readonly places: readonly { readonly file: string, readonly line: number }[]
  readonly discard: () => void
}

/** Builds a deck of one Markdown text, with a style sheet or the stock looks alone, in a temporary folder of its own. */
export async function buildMarkdownDeck(markdown: string, style?: string): Promise<MarkdownDeck> {
  const { path: folder, discard } = makeWorkFolder('markdown')
  try {
    const entry = join(folder, 'slides.md')
    writeFileSync(entry, markdown)
    if (style)
      writeFileSync(join(folder, 'style.css'), style)
    // Slidev finds its theme from where the deck stands.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const { slides } = await load({ roots: [folder], userRoot: folder, allowedRoots: [folder] }, entry)
    await builtEntry(entry, join(folder, 'dist'), '/')
    return {
      site: join(folder, 'dist'),
      places: slides.map(({ source }) => ({ file: 'slides.md', line: source.start + 1 })),
      discard,
    }
  }
  catch (error) {
    discard()
    throw error
  }
}
