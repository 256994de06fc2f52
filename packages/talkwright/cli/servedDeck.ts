import type { Browser } from 'playwright'
import type { Choice } from '../author/deck/choice.ts'
import type { SiteServer } from '../site/serve.ts'
import { join } from 'node:path'
import { preflight } from '../author/deck/preflight.ts'
import { findBrowser } from '../browser/find.ts'
import { withBrowser } from '../browser/withBrowser.ts'
import { makeWorkFolder } from '../files/workFolder.ts'
import { buildSite } from '../site/build.ts'
import { serveSite } from '../site/serve.ts'
import { startProgress } from './progress.ts'

/**
 * Does a piece of work on a cut of the deck in a browser: on its build, which is
 * made anew where none is kept of the same, or `fresh` asks for it, with speaker
 * notes where they are wanted. What would stop the work at its end stops it
 * before, and all is put away afterwards.
 */
export async function withServedDeck(choice: Choice, { fresh, notes = false }: { readonly fresh?: boolean, readonly notes?: boolean }, work: (server: SiteServer, browser: Browser) => Promise<void>): Promise<void> {
  await preflight()
  await findBrowser()
  const folder = makeWorkFolder('work')
  try {
    const site = join(folder.path, 'site')
    const progress = startProgress('building', choice.langs.length)
    await buildSite(site, choice, { notes, fresh, built: () => progress.increment() }).finally(() => progress.stop())
    const server = await serveSite(site)
    try {
      await withBrowser(browser => work(server, browser))
    }
    finally {
      server.close()
    }
  }
  finally {
    folder.discard()
  }
}
