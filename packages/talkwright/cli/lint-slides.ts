import type { Browser } from 'playwright'
import type { LintedDeck, Theme } from 'slide-linter'
import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { Option } from 'commander'
import { DeckError, formatReport, lintDecks, themes } from 'slide-linter'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { UserError } from '../author/deck/userError.ts'
import { withBrowser } from '../browser/withBrowser.ts'
import { langTags } from '../model/uiLang.ts'
import { requireKnown } from './knownSlides.ts'
import { lintConfig } from './lintConfig.ts'
import { lintedDeck } from './lintedDeck.ts'
import { commandLine } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'
import { chosenLangs, cutOption, langsOption } from './talkOptions.ts'

const options = commandLine('npm run lint:slides', 'Looks at every slide as it is drawn, in each language, theme and step, for what a presenter would be ashamed of.')
  .addOption(langsOption())
  .addOption(cutOption())
  .addOption(new Option('-t, --theme <theme>', 'theme').choices([...themes, 'all']).default('all'))
  .option('-s, --slide <ids...>', 'ids or numbers of slides; all without')
  .option('--url <address>', 'look at a deck that is served already, in the language given')
  .option('--json <file>', 'write the findings as JSON, too')
  .addHelpText('after', '\nExamples:\n  npm run lint:slides\n  npm run lint:slides -- --slide agi-timeline --lang zh')
  .parse()
  .opts<{ lang: Lang | 'all', cut: Cut, theme: Theme | 'all', slide?: string[], url?: string, json?: string }>()

await run(async () => {
  if (options.url && options.lang === 'all')
    throw new UserError('--url looks at one deck: name its language with --lang.')
  const langs = chosenLangs(options.lang)
  if (options.url) {
    const { url } = options
    await withBrowser(browser => lint(browser, [{ address: url, lang: langTags[langs[0]!], config: lintConfig(langs[0]!) }]))
    return
  }
  const { slides } = await loadDeck(entries[langs[0]!].file, options.cut)
  requireKnown(options.slide, slides.map(({ frontmatter }) => frontmatter.id))
  await withServedDeck({ langs, cut: options.cut }, { notes: true }, async (server, browser) =>
    lint(browser, await Promise.all(langs.map(lang => lintedDeck(lang, options.cut, server)))))
})

async function lint(browser: Browser, decks: readonly LintedDeck[]): Promise<void> {
  const chosen = options.theme === 'all' ? themes : [options.theme]
  const slides = options.slide?.length ?? decks[0]!.places?.length ?? 0
  const progress = startProgress('looking', slides * decks.length * chosen.length)
  const report = await lintDecks(browser, decks, { themes: chosen, slides: options.slide, progress: progress.increment })
    .catch((error) => { throw error instanceof DeckError ? new UserError(error.message) : error })
    .finally(() => progress.stop())
  console.log(formatReport(report))
  if (options.json)
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
  if (report.findings.some(({ waived }) => waived === undefined))
    process.exitCode = 1
}
