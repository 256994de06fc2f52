import type { Finding } from 'slide-linter'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultConfig, formatReport, lintDecks } from 'slide-linter'
import { DOCUMENT } from 'talkwright/author/deck/entries'
import { findBrowser } from 'talkwright/browser/find'
import { withBrowser } from 'talkwright/browser/withBrowser'
import { lintConfig } from 'talkwright/cli/lintConfig'
import { commandLine } from 'talkwright/cli/options'
import { startProgress } from 'talkwright/cli/progress'
import { run } from 'talkwright/cli/run'
import { documentLang, langs } from 'talkwright/data/lang'
import { langTags } from 'talkwright/data/uiLang'
import { buildMarkdownDeck } from 'talkwright/site/markdownDeck'
import { serveSite } from 'talkwright/site/serve'
import { root } from 'talkwright/talk/root'
import { plainDeck } from './plainDeck.ts'

/** What no deck made of the document's Markdown alone can have. */
const BY_CONSTRUCTION = ['source', 'notes']
/** The stock theme brings no Chinese font, so these tell of the machine as much as of the deck. */
const OF_FONTS = ['missing-glyph', 'fallback-font']

const options = commandLine('npm run lint:plain', `Makes a plain deck of ${DOCUMENT}, a slide for each heading in the stock theme, and counts which of its slides the linter fails, in light.`)
  .option('--any-deck', 'ask what the linter asks of any deck, not what is asked of a talk')
  .option('--findings', 'list every finding')
  .parse()
  .opts<{ anyDeck?: true, findings?: true }>()

await run(async () => {
  await findBrowser()
  const deck = await buildMarkdownDeck(plainDeck(readFileSync(join(root, DOCUMENT), 'utf8'), langTags[documentLang]))
  try {
    const server = await serveSite(deck.site)
    const progress = startProgress('looking', deck.places.length)
    const report = await withBrowser(browser => lintDecks(browser, [{ address: server.address(langs[0]), lang: langTags[documentLang], config: options.anyDeck ? defaultConfig : lintConfig(documentLang), places: deck.places }], { themes: ['light'], progress: progress.increment })).finally(() => {
      progress.stop()
      server.close()
    })
    if (options.findings)
      console.log(`${formatReport(report)}\n`)
    const failing = (...without: readonly string[]) => slidesOf(report.findings.filter(({ rule }) => !without.includes(rule))).size
    console.log([
      `${report.slides} slides, one a heading of ${DOCUMENT}, in the stock theme:`,
      `  ${failing()} fail`,
      `  ${failing(...BY_CONSTRUCTION)} fail without ${BY_CONSTRUCTION.join(' and ')}, which such a deck cannot satisfy`,
      `  ${failing(...BY_CONSTRUCTION, ...OF_FONTS)} fail without ${OF_FONTS.join(' and ')}, too, which hang on the machine`,
      '',
      'rule                    slides',
      ...[...Map.groupBy(report.findings, ({ rule }) => rule)]
        .map(([rule, findings]) => ({ rule, slides: slidesOf(findings).size }))
        .toSorted((a, b) => b.slides - a.slides)
        .map(({ rule, slides }) => `${rule.padEnd(24)}${String(slides).padStart(6)}`),
    ].join('\n'))
  }
  finally {
    deck.discard()
  }
})

function slidesOf(findings: readonly Finding[]): Set<number> {
  return new Set(findings.map(({ number }) => number))
}
