import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { entries } from 'talkwright/author/deck/entries'
import { loadDeck } from 'talkwright/author/deck/load'
import { preflight } from 'talkwright/author/deck/preflight'
import { findBrowser } from 'talkwright/browser/find'
import { commandLine, countOption, countsOption } from 'talkwright/cli/options'
import { run } from 'talkwright/cli/run'
import { makeWorkFolder } from 'talkwright/files/workFolder'
import { contest } from './contest.ts'
import { machine, runtimeVersions } from './machine.ts'
import { installPeers, versions } from './peers.ts'
import { report } from './report.ts'

const options = commandLine('npm run bench', 'Times our export of the Chinese deck against Slidev\'s own export of the same deck and against Marp on the document\'s Markdown, and writes the ratios down. Nothing else should run meanwhile.')
  .addOption(countsOption('-s, --sizes <list>', 'how many times over the deck is taken', [1, 2, 4]))
  .addOption(countOption('-r, --runs <number>', 'of so many runs the median counts', 1))
  .option('--stock-growth', 'let Slidev\'s export do the longer decks, too, which takes minutes')
  .option('-o, --out <file>', 'where the results go', 'bench/RESULTS.md')
  .addHelpText('after', '\nExamples:\n  npm run bench\n  npm run bench -- --runs 3 --stock-growth\n  npm run bench -- --sizes 1 --out /tmp/results.md')
  .parse()
  .opts<{ sizes: number[], runs: number, stockGrowth?: true, out: string }>()

await run(async () => {
  await preflight()
  await installPeers()
  const browser = await findBrowser()
  const { slides } = await loadDeck(entries.zh.file, 'full')
  const { path: folder, discard } = makeWorkFolder('bench')
  try {
    const outcome = await contest({ sizes: options.sizes, runs: options.runs, stockGrowth: Boolean(options.stockGrowth) }, slides.length, browser, folder, console.log)
    const text = report(outcome, { runs: options.runs, date: new Date(), machine: machine(), versions: { ...versions(), ...runtimeVersions(browser) } })
    writeFileSync(resolve(options.out), text)
    console.log(`\n${text}\n${options.out}`)
  }
  finally {
    discard()
  }
})
