import type { LintedDeck } from 'slide-linter'
import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import type { SiteServer } from '../site/serve.ts'
import { relative } from 'node:path'
import { langTags } from '../data/lang.ts'
import { entries, root } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { lintConfig } from '../lint.config.ts'

/** What the slide linter is told of the deck of a language in a cut: its address, what is asked of it, and where each slide is written. */
export async function lintedDeck(lang: Lang, cut: Cut, server: SiteServer): Promise<LintedDeck> {
  const { slides } = await loadDeck(entries[lang].file, cut)
  return {
    address: server.address(lang),
    lang: langTags[lang],
    config: lintConfig(lang),
    places: slides.map(({ filepath, start }) => ({ file: relative(root, filepath), line: start + 1 })),
  }
}
