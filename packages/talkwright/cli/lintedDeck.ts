import type { LintedDeck } from 'slide-linter'
import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import type { SiteServer } from '../site/serve.ts'
import { relative } from 'node:path'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { langTags } from '../model/uiLang.ts'
import { root } from '../talk/root.ts'
import { lintConfig } from './lintConfig.ts'

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
