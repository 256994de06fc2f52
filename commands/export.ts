import type { Lang } from '../data/lang.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { exportPdf, requireWritable } from '../exporters/pdf.ts'
import { chosenLangs, commandLine, langsOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'

const options = commandLine('npm run export', 'Prints the deck to PDF, from a fresh production build.')
  .addOption(langsOption())
  .option('-o, --out <folder>', 'where the PDFs go', 'out')
  .option('--no-build', 'print the site that "npm run build" left in dist/')
  .addHelpText('after', '\nExamples:\n  npm run export\n  npm run export -- --lang en --out ~/talks')
  .parse()
  .opts<{ lang: Lang | 'all', out: string, build: boolean }>()

await run(async () => {
  const langs = chosenLangs(options.lang)
  const out = resolve(options.out)
  requireWritable(out)
  await withServedDeck(langs, options.build, async (server, browser) => {
    for (const lang of langs) {
      const progress = startProgress(`printing ${lang}`)
      const file = await exportPdf(browser, server.address(lang), lang, out, progress.update).finally(() => progress.stop())
      console.log(relative(process.cwd(), file))
    }
  })
})
