import type { Lang } from '../data/lang.ts'
import type { Theme } from '../linter/finding.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { Option, program } from 'commander'
import { launchBrowser } from '../browser/launch.ts'
import { langTags } from '../data/lang.ts'
import { entries, root } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { whenStopped } from '../deck/stopping.ts'
import { UserError } from '../deck/userError.ts'
import { lintConfig } from '../lint.config.ts'
import { themes } from '../linter/finding.ts'
import { lintDecks } from '../linter/lint.ts'
import { formatReport } from '../linter/report.ts'
import { buildSite } from '../site/build.ts'
import { serveSite } from '../site/serve.ts'
import { chosenLangs, langsOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'

const options = program
  .name('npm run lint:slides --')
  .description('Looks at every slide as it is drawn, in each language, theme and step, for what a presenter would be ashamed of.')
  .addOption(langsOption())
  .addOption(new Option('-t, --theme <theme>', 'theme').choices([...themes, 'all']).default('all'))
  .option('-s, --slide <ids...>', 'ids or numbers of slides; all without')
  .option('--no-build', 'look at the site that "npm run build" left in dist/')
  .option('--url <address>', 'look at a deck that is served already, in the language given')
  .option('--json <file>', 'write the findings as JSON, too')
  .addHelpText('after', '\nExamples:\n  npm run lint:slides\n  npm run lint:slides -- --no-build --slide agi-timeline --lang zh')
  .parse()
  .opts<{ lang: Lang | 'all', theme: Theme | 'all', slide?: string[], build: boolean, url?: string, json?: string }>()

await run(async () => {
  if (options.url && options.lang === 'all')
    throw new UserError('--url looks at one deck: name its language with --lang.')
  const langs = chosenLangs(options.lang)
  const decks = new Map(await Promise.all(langs.map(async lang => [lang, await loadDeck(entries[lang].file)] as const)))
  if (!options.url)
    requireKnown(options.slide, [...decks.values()][0]!.slides.map(({ frontmatter }) => String(frontmatter.id)))
  const folder = mkdtempSync(join(tmpdir(), 'deck-lint-'))
  const discard = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(discard)
  try {
    const site = options.build ? join(folder, 'site') : join(root, 'dist')
    if (options.build && !options.url)
      await buildSite(site, langs)
    const server = options.url ? undefined : await serveSite(site)
    const browser = await launchBrowser()
    try {
      const chosenThemes = options.theme === 'all' ? themes : [options.theme]
      const count = (options.slide?.length ?? [...decks.values()][0]!.slides.length) * langs.length * chosenThemes.length
      const progress = startProgress('looking', count)
      const report = await lintDecks(browser, langs.map(lang => ({
        address: options.url ?? server!.address(lang),
        lang: langTags[lang],
        config: lintConfig(lang),
        ...options.url ? {} : { places: decks.get(lang)!.slides.map(({ filepath, start }) => ({ file: relative(root, filepath), line: start + 1 })) },
      })), { themes: chosenThemes, slides: options.slide, progress: progress.increment }).finally(() => progress.stop())
      console.log(formatReport(report))
      if (options.json)
        writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
      if (report.findings.some(({ waived }) => waived === undefined))
        process.exitCode = 1
    }
    finally {
      await browser.close()
      server?.close()
    }
  }
  finally {
    release()
    discard()
  }
})

function requireKnown(wanted: readonly string[] = [], ids: readonly string[]): void {
  const unknown = wanted.find(slide => !ids.includes(slide) && !(Number(slide) >= 1 && Number(slide) <= ids.length))
  if (unknown)
    throw new UserError(`No slide "${unknown}"; there are ${ids.join(', ')}.`)
}
