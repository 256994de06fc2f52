import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import type { EngineName } from '../verify/tab.ts'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { Argument, Option } from 'commander'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { preflight } from '../author/deck/preflight.ts'
import { withBrowser } from '../browser/withBrowser.ts'
import { makeWorkFolder } from '../files/workFolder.ts'
import { langs } from '../model/lang.ts'
import { titleInLine } from '../model/pageTitle.ts'
import { langTags } from '../model/uiLang.ts'
import { buildSite } from '../site/build.ts'
import { requireContents } from '../site/contents.ts'
import { summaryOf } from '../verify/summary.ts'
import { engineNames } from '../verify/tab.ts'
import { verifyEngines } from '../verify/verify.ts'
import { requireKnown } from './knownSlides.ts'
import { lintConfig } from './lintConfig.ts'
import { commandLine } from './options.ts'
import { run } from './run.ts'
import { chosenLangs, langsOption } from './talkOptions.ts'

const FULL = 'full' satisfies Cut

const options = commandLine('npm run verify', 'Looks at the built deck in several browser engines: slides, reader view, stage, offline, paper.')
  .addArgument(new Argument('<what>', 'what to verify').choices(['engines']))
  .addOption(new Option('-e, --engine <engines...>', 'these engines alone').choices(engineNames))
  .addOption(langsOption())
  .option('-s, --slides <ids...>', 'ids or numbers of slides: looks at these, and at nothing else')
  .option('--site <folder>', 'a site that "npm run build -- --with-notes" has made; without, one is built')
  .addHelpText('after', '\nExamples:\n  npm run verify -- engines\n  npm run verify -- engines --engine firefox --lang zh --slides agi-timeline')
  .parse()
  .opts<{ engine?: EngineName[], lang: Lang | 'all', slides?: string[], site?: string }>()

await run(async () => {
  await preflight()
  const decks = await Promise.all(chosenLangs(options.lang).map(deckOf))
  requireKnown(options.slides, decks[0]!.slides.map(({ id }) => id))
  await withSite(async (site) => {
    const results = await verifyEngines({ site, engines: options.engine, decks, only: options.slides, told: console.log })
    console.log(`\n${summaryOf(results)}`)
    if (results.some(({ faults }) => faults.length > 0))
      process.exitCode = 1
  })
})

async function deckOf(lang: Lang) {
  const { slides } = await loadDeck(entries[lang].file, FULL)
  const other = langs[(langs.indexOf(lang) + 1) % langs.length]!
  return {
    lang,
    tag: langTags[lang],
    otherTag: other === lang ? undefined : langTags[other],
    config: lintConfig(lang),
    slides: slides.map(({ frontmatter }, index) => ({ id: frontmatter.id, number: index + 1, title: titleInLine(frontmatter.title[lang], lang), told: frontmatter.cut !== 'appendix' })),
  }
}

/** Does a piece of work on the site that is named, or on one that is built for it. */
async function withSite(work: (site: string) => Promise<void>): Promise<void> {
  if (options.site) {
    const site = resolve(options.site)
    requireContents(site, { langs, cut: FULL }, true)
    await work(site)
    return
  }
  const folder = makeWorkFolder('verify')
  try {
    const site = join(folder.path, 'site')
    await withBrowser(browser => buildSite(site, { langs, cut: FULL }, { notes: true, browser }))
    await work(site)
  }
  finally {
    folder.discard()
  }
}
