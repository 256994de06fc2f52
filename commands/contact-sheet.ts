import type { Chapter } from '../data/chapters.ts'
import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import type { ListedSlide } from '../exporters/contactSheet.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { Option } from 'commander'
import { chapterNumbers } from '../data/chapterNumbers.ts'
import { chapters } from '../data/chapters.ts'
import { entries } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { writeContactSheets } from '../exporters/contactSheet.ts'
import { requireWritable } from '../files/writeWhole.ts'
import { chosenLangs, commandLine, cutOption, langsOption, outOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'

const options = commandLine('npm run contact-sheet', 'Writes all slides as thumbnails with numbers and ids, to look at the deck as a whole.')
  .addOption(langsOption())
  .addOption(cutOption())
  .addOption(new Option('-t, --theme <theme>', 'theme').choices(['light', 'dark']).default('light'))
  .addOption(outOption('where the sheets go', 'out'))
  .addHelpText('after', '\nExamples:\n  npm run contact-sheet\n  npm run contact-sheet -- --lang en --theme dark')
  .parse()
  .opts<{ lang: Lang | 'all', cut: Cut, theme: 'light' | 'dark', out: string }>()

await run(async () => {
  const langs = chosenLangs(options.lang)
  const out = resolve(options.out)
  requireWritable(out)
  await withServedDeck({ langs, cut: options.cut }, {}, async (server, browser) => {
    for (const lang of langs) {
      const { headmatter, slides } = await loadDeck(entries[lang].file, options.cut)
      const numbers = chapterNumbers(slides.map(({ frontmatter }) => frontmatter as { chapter?: string, seconds: number }))
      const progress = startProgress(`looking ${lang}`, slides.length)
      const files = await writeContactSheets(browser, {
        address: server.address(lang),
        title: String(headmatter.title),
        slides: slides.map(({ frontmatter }) => listed(frontmatter, lang, numbers)),
        theme: options.theme,
        folder: out,
        name: ['contact-sheet', lang, ...(options.cut === 'full' ? [] : [`${options.cut}min`]), options.theme].join('.'),
        progress: progress.update,
      }).finally(() => progress.stop())
      for (const file of files)
        console.log(relative(process.cwd(), file))
    }
  })
})

function listed({ id, chapter }: Readonly<Record<string, unknown>>, lang: Lang, numbers: ReadonlyMap<string, number>): ListedSlide {
  const of = (chapters as readonly Chapter[]).find(candidate => candidate.id === chapter)
  return { id: String(id), chapter: of && [numbers.get(of.id), of.name[lang]].filter(Boolean).join(' ') }
}
