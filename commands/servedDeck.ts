import type { Browser } from 'playwright'
import type { Lang } from '../data/lang.ts'
import type { SiteServer } from '../site/serve.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../browser/find.ts'
import { launchBrowser } from '../browser/launch.ts'
import { root } from '../deck/entries.ts'
import { preflight } from '../deck/preflight.ts'
import { whenStopped } from '../deck/stopping.ts'
import { buildSite } from '../site/build.ts'
import { serveSite } from '../site/serve.ts'
import { startProgress } from './progress.ts'

/**
 * Does a piece of work on the deck in a browser: on a fresh build in a folder
 * of its own, or on what `npm run build` left in dist/. What would stop the
 * work at its end stops it before, and all is put away afterwards.
 */
export async function withServedDeck(langs: readonly Lang[], build: boolean, work: (server: SiteServer, browser: Browser) => Promise<void>): Promise<void> {
  await preflight()
  await findBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'deck-work-'))
  const discard = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(discard)
  try {
    const site = build ? join(folder, 'site') : join(root, 'dist')
    if (build) {
      const progress = startProgress('building', langs.length)
      await buildSite(site, langs, () => progress.increment()).finally(() => progress.stop())
    }
    const server = await serveSite(site)
    try {
      const browser = await launchBrowser()
      await work(server, browser).finally(() => browser.close())
    }
    finally {
      server.close()
    }
  }
  finally {
    release()
    discard()
  }
}
