import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { Option } from 'commander'
import { entries } from '../author/deck/entries.ts'
import { requireFolderName } from '../author/deck/folderName.ts'
import { loadDeck } from '../author/deck/load.ts'
import { UserError } from '../author/deck/userError.ts'
import { requireWritable } from '../files/writeWhole.ts'
import { flawOf } from '../print/flaw.ts'
import { exportHandout } from '../print/handout.ts'
import { exportImages } from '../print/images.ts'
import { keptExport } from '../print/keptExport.ts'
import { exportPdf } from '../print/pdf.ts'
import { slideChoice } from '../print/slideChoice.ts'
import { root } from '../talk/root.ts'
import { commandLine, freshOption, outOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'
import { chosenLangs, cutOption, langsOption } from './talkOptions.ts'

const options = commandLine('npm run export', 'Makes a PDF, a handout or pictures of the deck, from its production build; what was made of the same before is not made again.')
  .addOption(langsOption())
  .addOption(cutOption())
  .option('-s, --slides <choice>', 'only these slides of the cut: numbers, ranges and ids')
  .addOption(new Option('-f, --format <format>', 'a PDF, or a folder of PNGs: each slide in two sizes, and one to share each chapter').choices(['pdf', 'png']).default('pdf'))
  .option('--handout', 'a PDF on A4: each slide of the talk with its notes, sources and editor\'s notes')
  .option('--with-clicks', 'a page or picture for each step of a slide that builds')
  .addOption(outOption('where it goes', 'out'))
  .addOption(freshOption())
  .addHelpText('after', `
Examples:
  npm run export
  npm run export -- --cut 20 --lang en --out ~/talks
  npm run export -- --slides 3-7,agi-timeline --with-clicks
  npm run export -- --handout --lang zh
  npm run export -- --format png`)
  .parse()
  .opts<{ lang: Lang | 'all', cut: Cut, slides?: string, format: 'pdf' | 'png', handout?: true, withClicks?: true, out: string, fresh?: true }>()

await run(async () => {
  if (options.handout && options.format === 'png')
    throw new UserError('--handout makes a PDF: leave out --format png or --handout.')
  if (options.handout && options.withClicks)
    throw new UserError('--handout shows each slide once: leave out --with-clicks or --handout.')
  requireFolderName(root)
  const langs = chosenLangs(options.lang)
  const slides = options.slides === undefined ? undefined : slideChoice(options.slides, await slideIds(langs[0]!))
  const out = resolve(options.out)
  requireWritable(out)
  const [kind, exportDeck] = options.handout ? ['handout', exportHandout] as const : options.format === 'png' ? ['png', exportImages] as const : ['pdf', exportPdf] as const
  const exports = await Promise.all(langs.map(async (lang) => {
    const deck = { lang, cut: options.cut, slides, steps: options.withClicks }
    return { deck, kept: await keptExport(kind, deck) }
  }))
  const missing: typeof exports = []
  for (const each of exports) {
    const made = options.fresh ? undefined : each.kept.take(out)
    if (made)
      await tell(made)
    else
      missing.push(each)
  }
  if (missing.length === 0)
    return
  await withServedDeck({ langs: missing.map(({ deck }) => deck.lang), cut: options.cut }, { fresh: options.fresh, notes: options.handout }, async (server, browser) => {
    for (const { deck, kept } of missing) {
      const progress = startProgress(`${kind === 'png' ? 'picturing' : 'printing'} ${deck.lang}`)
      const made = await exportDeck(browser, server.address(deck.lang), deck, out, progress.update).finally(() => progress.stop())
      kept.keep(made, { fresh: options.fresh })
      await tell(made)
    }
  })
})

/** Says what was made, and of a PDF why not everybody can read it. */
async function tell(made: string): Promise<void> {
  console.log(relative(process.cwd(), made))
  const flaw = options.format === 'pdf' ? await flawOf(made) : undefined
  if (flaw)
    console.error(flaw)
}

/** The ids of the slides of the cut, which are the same in every language. */
async function slideIds(lang: Lang): Promise<string[]> {
  const { slides } = await loadDeck(entries[lang].file, options.cut)
  return slides.map(({ frontmatter }) => frontmatter.id)
}
