import type { Browser } from 'playwright'
import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import type { SharedSlide } from '../site/sharing.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { preflight } from '../author/deck/preflight.ts'
import { withBrowser } from '../browser/withBrowser.ts'
import { shareImages } from '../print/shareImages.ts'
import { buildSite } from '../site/build.ts'
import { requireReplaceable } from '../site/contents.ts'
import { baseOption, commandLine, freshOption, outOption, urlOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'
import { chosenLangs, cutOption, langsOption } from './talkOptions.ts'

const options = commandLine('npm run build', 'Builds the site into dist/: the Chinese deck at its root, the English one below en/.')
  .addOption(langsOption())
  .addOption(cutOption())
  .addOption(baseOption())
  .addOption(urlOption())
  .addOption(outOption('where it goes: a new folder, an empty one, or one that an earlier build has made', 'dist'))
  .option('--with-notes', 'speaker notes in the presenter\'s view, where everybody can read them')
  .addOption(freshOption())
  .addHelpText('after', '\nExamples:\n  npm run build\n  npm run build -- --cut 20 --lang en\n  npm run build -- --url https://example.org/talks/ai/\n  npm run build -- --cut 20 --base /20min/ --out dist/20min')
  .parse()
  .opts<{ lang: Lang | 'all', cut: Cut, base?: string, url?: URL, withNotes?: true, out: string, fresh?: true }>()

await run(async () => {
  const langs = chosenLangs(options.lang)
  const out = resolve(options.out)
  requireReplaceable(out)
  await preflight()
  const progress = startProgress('building', langs.length)
  const place = options.url ? { base: options.url.pathname.replace(/\/?$/, '/'), origin: options.url.origin } : { base: options.base ?? '/' }
  await withBrowser(browser => buildSite(out, { langs, cut: options.cut }, { place, notes: options.withNotes, fresh: options.fresh, browser, takePictures, built: () => progress.increment() }))
    .finally(() => progress.stop())
  console.log(`${relative(process.cwd(), out) || '.'}/`)
})

/** The openers of chapters and the first slide, as `npm run export -- --format png` takes them. */
async function takePictures(browser: Browser, lang: Lang, address: string, slides: readonly SharedSlide[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { headmatter } = await loadDeck(entries[lang].file, options.cut)
  const openers = slides.map(({ number, picture }) => ({ number, chapter: picture }))
  return shareImages(browser, { address, title: String(headmatter.title), openers, progress: () => {} })
}
