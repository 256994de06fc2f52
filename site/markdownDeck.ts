import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { root } from '../deck/entries.ts'
import { whenStopped } from '../deck/stopping.ts'
import { buildEntry } from './build.ts'

export interface MarkdownDeck {
  /** The folder of its built site. */
  readonly site: string
  /** Where each slide stands in the Markdown, its first line as 1. */
  readonly places: readonly { readonly file: string, readonly line: number }[]
  readonly discard: () => void
}

/** Builds a deck of one Markdown text, with a style sheet or the stock looks alone, in a temporary folder of its own. */
export async function buildMarkdownDeck(markdown: string, style?: string): Promise<MarkdownDeck> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-markdown-'))
  const discard = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const release = whenStopped(discard)
  try {
    const entry = join(folder, 'slides.md')
    writeFileSync(entry, markdown)
    if (style)
      writeFileSync(join(folder, 'style.css'), style)
    // Slidev finds its theme from where the deck stands.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const { slides } = await load({ roots: [folder], userRoot: folder, allowedRoots: [folder] }, entry)
    await buildEntry(entry, join(folder, 'dist'), '/')
    return {
      site: join(folder, 'dist'),
      places: slides.map(({ source }) => ({ file: 'slides.md', line: source.start + 1 })),
      discard: () => {
        release()
        discard()
      },
    }
  }
  catch (error) {
    release()
    discard()
    throw error
  }
}
