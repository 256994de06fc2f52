import type { Lang } from '../data/lang.ts'
import type { SiteServer } from '../site/serve.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { findBrowser } from '../browser/find.ts'
import { launchBrowser } from '../browser/launch.ts'
import { root } from '../deck/entries.ts'
import { preflight } from '../deck/preflight.ts'
import { whenStopped } from '../deck/stopping.ts'
import { exportPdf, requireWritable } from '../exporters/pdf.ts'
import { buildSite } from '../site/build.ts'
import { serveSite } from '../site/serve.ts'
import { chosenLangs, commandLine, langsOption } from './options.ts'
import { startProgress } from './progress.ts'
import { run } from './run.ts'

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
  // What would stop the export at its end stops it before the long work.
  await preflight()
  requireWritable(out)
  await findBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'deck-export-'))
  const discard = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(discard)
  try {
    const site = options.build ? join(folder, 'site') : join(root, 'dist')
    if (options.build) {
      const progress = startProgress('building', langs.length)
      await buildSite(site, langs, () => progress.increment()).finally(() => progress.stop())
    }
    const server = await serveSite(site)
    try {
      await printAll(server, langs, out)
    }
    finally {
      server.close()
    }
  }
  finally {
    release()
    discard()
  }
})

async function printAll(server: SiteServer, langs: readonly Lang[], out: string): Promise<void> {
  const browser = await launchBrowser()
  try {
    for (const lang of langs) {
      const progress = startProgress(`printing ${lang}`)
      const file = await exportPdf(browser, server.address(lang), lang, out, progress.update).finally(() => progress.stop())
      console.log(relative(process.cwd(), file))
    }
  }
  finally {
    await browser.close()
  }
}
