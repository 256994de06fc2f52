import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { entries } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { exportPdf } from '../exporters/pdf.ts'
import { slideChoice } from '../exporters/slideChoice.ts'
import { requireWritable } from '../exporters/writeWhole.ts'
import { chosenLangs, commandLine, cutOption, langsOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'

const options = commandLine('npm run export', 'Prints the deck to PDF, from a fresh production build.')
  .addOption(langsOption())
  .addOption(cutOption())
  .option('-s, --slides <choice>', 'only these slides of the cut: numbers, ranges and ids')
  .option('--with-clicks', 'a page for each step of a slide that builds')
  .option('-o, --out <folder>', 'where the PDFs go', 'out')
  .option('--no-build', 'print the site that "npm run build" left in dist/')
  .addHelpText('after', `
Examples:
  npm run export
  npm run export -- --cut 20 --lang en --out ~/talks
  npm run export -- --slides 3-7,agi-timeline --with-clicks`)
  .parse()
  .opts<{ lang: Lang | 'all', cut: Cut, slides?: string, withClicks?: true, out: string, build: boolean }>()

await run(async () => {
  const langs = chosenLangs(options.lang)
  const slides = options.slides === undefined ? undefined : slideChoice(options.slides, await slideIds(langs[0]!))
  const out = resolve(options.out)
  requireWritable(out)
  await withServedDeck({ langs, cut: options.cut }, options.build, async (server, browser) => {
    for (const lang of langs) {
      const progress = startProgress(`printing ${lang}`)
      const file = await exportPdf(browser, server.address(lang), { lang, cut: options.cut, slides, steps: options.withClicks }, out, progress.update).finally(() => progress.stop())
      console.log(relative(process.cwd(), file))
    }
  })
})

/** The ids of the slides of the cut, which are the same in every language. */
async function slideIds(lang: Lang): Promise<string[]> {
  const { slides } = await loadDeck(entries[lang].file, options.cut)
  return slides.map(({ frontmatter }) => String(frontmatter.id))
}
