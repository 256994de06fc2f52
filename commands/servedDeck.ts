import type { Browser } from 'playwright'
import type { Choice } from '../deck/choice.ts'
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
import { requireContents } from '../site/contents.ts'
import { serveSite } from '../site/serve.ts'
import { startProgress } from './progress.ts'

/**
 * Does a piece of work on a cut of the deck in a browser: on a fresh build in a folder
 * of its own, or on what `npm run build` left in dist/, with speaker notes where
 * they are wanted. What would stop the work at its end stops it before, and all
 * is put away afterwards.
 */
export async function withServedDeck(choice: Choice, { build, notes = false }: { readonly build: boolean, readonly notes?: boolean }, work: (server: SiteServer, browser: Browser) => Promise<void>): Promise<void> {
  await preflight()
  await findBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'deck-work-'))
  const discard = () => rmSync(folder, { recursive: true, force: true })
  const release = whenStopped(discard)
  try {
    const site = build ? join(folder, 'site') : join(root, 'dist')
    if (build) {
      const progress = startProgress('building', choice.langs.length)
      await buildSite(site, choice, { notes, built: () => progress.increment() }).finally(() => progress.stop())
    }
    else {
      requireContents(site, choice, notes)
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
