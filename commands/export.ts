import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { exportPdf, requireWritable } from '../exporters/pdf.ts'
import { chosenLangs, commandLine, cutOption, langsOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'

const options = commandLine('npm run export', 'Prints the deck to PDF, from a fresh production build.')
  .addOption(langsOption())
  .addOption(cutOption())
  .option('-o, --out <folder>', 'where the PDFs go', 'out')
  .option('--no-build', 'print the site that "npm run build" left in dist/')
  .addHelpText('after', '\nExamples:\n  npm run export\n  npm run export -- --cut 20 --lang en --out ~/talks')
  .parse()
  .opts<{ lang: Lang | 'all', cut: Cut, out: string, build: boolean }>()

await run(async () => {
  const langs = chosenLangs(options.lang)
  const out = resolve(options.out)
  requireWritable(out)
  await withServedDeck({ langs, cut: options.cut }, options.build, async (server, browser) => {
    for (const lang of langs) {
      const progress = startProgress(`printing ${lang}`)
      const file = await exportPdf(browser, server.address(lang), { lang, cut: options.cut }, out, progress.update).finally(() => progress.stop())
      console.log(relative(process.cwd(), file))
    }
  })
})
