import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import type { SlideFrontmatter } from '../model/slideFrontmatter.ts'
import type { ListedSlide } from '../print/contactSheet.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { Option } from 'commander'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { requireWritable } from '../files/writeWhole.ts'
import { chapterNumbers } from '../model/chapterNumbers.ts'
import { writeContactSheets } from '../print/contactSheet.ts'
import { talk } from '../talk/config.ts'
import { commandLine, outOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'
import { withServedDeck } from './servedDeck.ts'
import { chosenLangs, cutOption, langsOption } from './talkOptions.ts'

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
      const numbers = chapterNumbers(slides.map(({ frontmatter }) => frontmatter))
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

function listed({ id, chapter }: SlideFrontmatter, lang: Lang, numbers: ReadonlyMap<string, number>): ListedSlide {
  const of = talk.chapters.find(candidate => candidate.id === chapter)
  return { id, chapter: of && [numbers.get(of.id), of.name[lang]].filter(Boolean).join(' ') }
}
