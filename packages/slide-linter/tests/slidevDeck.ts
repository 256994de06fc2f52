import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

const cli = dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))

export interface SlidevDeck {
  /** The folder of its built site. */
  readonly site: string
  readonly discard: () => void
}

/** Builds a Slidev deck of one Markdown text, with a style sheet or the stock looks alone, in a temporary folder. */
export async function buildSlidevDeck(markdown: string, style?: string): Promise<SlidevDeck> {
  const folder = mkdtempSync(join(tmpdir(), 'slide-linter-deck-'))
  const discard = () => rmSync(folder, { recursive: true, force: true })
  try {
    writeFileSync(join(folder, 'slides.md'), markdown)
    if (style)
      writeFileSync(join(folder, 'style.css'), style)
    // Slidev finds its theme from where the deck stands.
    symlinkSync(join(cli, '../..'), join(folder, 'node_modules'), 'junction')
    await promisify(execFile)(process.execPath, [join(cli, 'bin/slidev.mjs'), 'build', 'slides.md', '--out', join(folder, 'dist')], { cwd: folder })
    return { site: join(folder, 'dist'), discard }
  }
  catch (error) {
    discard()
    throw error
  }
}
