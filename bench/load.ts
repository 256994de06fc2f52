import type { Load } from './loadOf.ts'
import type { LoadResult } from './loadReport.ts'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { median } from 'd3-array'
import { entries } from 'talkwright/author/deck/entries'
import { preflight } from 'talkwright/author/deck/preflight'
import { findBrowser } from 'talkwright/browser/find'
import { launchBrowser } from 'talkwright/browser/launch'
import { commandLine, countOption } from 'talkwright/cli/options'
import { run } from 'talkwright/cli/run'
import { langs } from 'talkwright/data/lang'
import { makeWorkFolder } from 'talkwright/files/workFolder'
import { buildSite } from 'talkwright/site/build'
import { withHanFont } from './hanFont.ts'
import { loadOf } from './loadOf.ts'
import { loadReport } from './loadReport.ts'
import { machine, runtimeVersions } from './machine.ts'
import { servePacked } from './packedServer.ts'
import { versions } from './peers.ts'
import { buildStock, copyStock } from './stockDeck.ts'

const options = commandLine('npm run bench:load', 'Measures what the first slide takes to load on a slow network, beside Slidev\'s own build of the same deck, and writes the table down. Nothing else should run meanwhile.')
  .addOption(countOption('-r, --runs <number>', 'of so many runs the median counts', 3))
  .option('-o, --out <file>', 'where the table goes', 'bench/LOAD.md')
  .parse()
  .opts<{ runs: number, out: string }>()

await run(async () => {
  await preflight()
  const { path: folder, discard } = makeWorkFolder('load')
  const browser = await launchBrowser((env, own) => withHanFont(env, own, 'Deck Serif SC'))
  try {
    console.log('building this project')
    await buildSite(join(folder, 'ours'), { langs, cut: 'full' }, { browser, fresh: true })
    console.log('building with Slidev alone')
    copyStock(join(folder, 'copy'))
    for (const lang of langs)
      await buildStock(join(folder, 'copy'), lang, join(folder, `stock-${lang}`))
    const results: LoadResult[] = []
    for (const lang of langs) {
      results.push({ who: 'this project', lang, load: await measured(join(folder, 'ours'), entries[lang].path) })
      results.push({ who: 'slidev build', lang, load: await measured(join(folder, `stock-${lang}`), '') })
    }
    const { 'this project': ours, Slidev } = versions()
    const text = loadReport(results, { runs: options.runs, date: new Date(), machine: machine(), versions: { 'this project': ours, Slidev, ...runtimeVersions(await findBrowser()) } })
    writeFileSync(resolve(options.out), text)
    console.log(`\n${text}\n${options.out}`)
  }
  finally {
    await browser.close()
    discard()
  }

  async function measured(site: string, path: string): Promise<Load> {
    const server = await servePacked(site)
    try {
      const loads: Load[] = []
      for (let index = 0; index < options.runs; index++)
        loads.push(await loadOf(browser, server.address + path))
      const middle = (of: (load: Load) => number) => median(loads, of)!
      return {
        ...loads[0]!,
        firstPaint: middle(load => load.firstPaint),
        largestPaint: middle(load => load.largestPaint),
        alive: middle(load => load.alive),
        shift: middle(load => load.shift),
      }
    }
    finally {
      server.close()
    }
  }
})
