import type { Browser } from 'playwright'
import type { Choice } from '../deck/choice.ts'
import type { SiteServer } from '../site/serve.ts'
import { join } from 'node:path'
import { findBrowser } from '../browser/find.ts'
import { withBrowser } from '../browser/withBrowser.ts'
import { root } from '../deck/entries.ts'
import { preflight } from '../deck/preflight.ts'
import { UserError } from '../deck/userError.ts'
import { identityOf } from '../files/identity.ts'
import { makeWorkFolder } from '../files/workFolder.ts'
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
  const folder = makeWorkFolder('work')
  try {
    const site = build ? join(folder.path, 'site') : join(root, 'dist')
    if (build) {
      const progress = startProgress('building', choice.langs.length)
      await buildSite(site, choice, { notes, built: () => progress.increment() }).finally(() => progress.stop())
    }
    else {
      requireContents(site, choice, notes)
    }
    const looked = identityOf(site)
    const server = await serveSite(site)
    try {
      await withBrowser(browser => work(server, browser))
    }
    catch (error) {
      // Whatever was missing, it was so because of that.
      throw identityOf(site) === looked ? error : new UserError(`${site} was replaced meanwhile, by another "npm run build" for instance: run the command again.`)
    }
    finally {
      server.close()
    }
  }
  finally {
    folder.discard()
  }
}
