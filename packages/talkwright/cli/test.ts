import type { Cut } from '../model/cuts.ts'
import type { SiteServer } from '../site/serve.ts'
import type { Made } from './making.ts'
import { join } from 'node:path'
import process from 'node:process'
import { Argument } from 'commander'
import { formatReport, lintDecks } from 'slide-linter'
import { withBrowser } from '../browser/withBrowser.ts'
import { makeWorkFolder } from '../files/workFolder.ts'
import { cuts } from '../model/cuts.ts'
import { langs } from '../model/lang.ts'
import { BUILDS_VARIABLE } from '../site/builds/store.ts'
import { engine } from '../talk/root.ts'
import { lintedDeck } from './lintedDeck.ts'
import { makeDeck } from './making.ts'
import { commandLine, freshOption } from './options.ts'
import { run } from './run.ts'
import { add, none, oneTest, playwrightCounts, summary, vitestCounts } from './testCounts.ts'
import { lintPasses, runTool, typesFit } from './tools.ts'

const stages = ['types', 'lint', 'units', 'slides'] as const
type Stage = typeof stages[number]

const command = commandLine('npm test', 'Runs all tests and prints, as the last line, how many passed and failed.')
  .addArgument(new Argument('[stages...]', 'run these alone').choices(stages).default(stages, 'all'))
  .addOption(freshOption())
  .option('-u, --update', 'accept the slides as they are: write their snapshots anew')
  .addHelpText('after', '\nExamples:\n  npm test\n  npm test -- types lint\n  npm test -- slides --update')
  .parse()
const chosen = command.processedArgs[0] as readonly Stage[]
const { update, fresh } = command.opts<{ update?: true, fresh?: true }>()

await run(async () => {
  const { path: folder, discard } = makeWorkFolder('test')
  // What the tests leave in a temporary folder goes with this one.
  process.env.TMPDIR = folder
  // Nothing is taken from earlier runs; what one test has built, the next may take.
  if (fresh)
    process.env[BUILDS_VARIABLE] = join(folder, 'builds')
  const runStage: Record<Stage, () => Promise<typeof none>> = {
    types: async () => oneTest('types', await typesFit()),
    lint: async () => oneTest('lint', await lintPasses()),
    units: () => unitTests(join(folder, 'units.json')),
    slides: () => slideTests(folder),
  }
  try {
    let counts = none
    for (const stage of stages.filter(stage => chosen.includes(stage))) {
      const start = performance.now()
      console.log(`\n${stage}`)
      counts = add(counts, await runStage[stage]())
      console.log(`${stage}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
    }
    console.log(`\n${summary(counts)}`)
    process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1
  }
  finally {
    discard()
  }
})

async function unitTests(report: string) {
  const status = await runTool('vitest', 'vitest.mjs', ['run', '--config', join(engine, 'testing/vitest.config.ts'), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...(update ? ['--update'] : [])])
  return vitestCounts(report, status)
}

/** Looks at every slide of a cut with the slide linter, as `npm run lint:slides` does. */
async function slidesPass(cut: Cut, server: SiteServer): Promise<boolean> {
  const decks = await Promise.all(langs.map(lang => lintedDeck(lang, cut, server)))
  const report = await withBrowser(browser => lintDecks(browser, decks))
  console.log(`\nslide linter, cut ${cut}\n${formatReport(report)}`)
  return report.findings.every(({ waived }) => waived !== undefined)
}

/** A deck that cannot be built or printed counts as one failed test, for there is nothing to look at. */
async function slideTests(folder: string) {
  let made: Made
  try {
    made = await makeDeck(folder)
  }
  catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return oneTest('the deck is built and printed', false)
  }
  try {
    const report = join(folder, 'slides.json')
    const status = await runTool('@playwright/test', 'cli.js', ['test', '--config', join(engine, 'testing/playwright.config.ts'), '--reporter=list,json', ...(update ? ['--update-snapshots=changed'] : [])], {
      DECK_TEST_ADDRESSES: JSON.stringify(Object.fromEntries(cuts.map(cut => [cut, made.decks[cut].address(langs[0])]))),
      DECK_TEST_PDFS: made.pdfs,
      DECK_TEST_SITES: JSON.stringify(made.sites),
      DECK_TEST_GALLERY: made.gallery?.address(langs[0]),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    })
    let counts = playwrightCounts(report, status)
    for (const cut of cuts)
      counts = add(counts, oneTest(`slide linter, cut ${cut}`, await slidesPass(cut, made.decks[cut])))
    return counts
  }
  finally {
    made.close()
  }
}
