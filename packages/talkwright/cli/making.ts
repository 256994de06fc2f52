import type { Cut } from '../model/cuts.ts'
import type { SiteServer } from '../site/serve.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gallery } from '../author/deck/entries.ts'
import { withBrowser } from '../browser/withBrowser.ts'
import { cuts } from '../model/cuts.ts'
import { langs } from '../model/lang.ts'
import { keptExport } from '../print/keptExport.ts'
import { exportPdf } from '../print/pdf.ts'
import { buildSite, builtEntry } from '../site/build.ts'
import { serveSite } from '../site/serve.ts'
import { isProject } from '../talk/root.ts'

/** The path of a host below which a site is tried. */
const BELOW = '/talks/ai/'

/** What the tests of slides and PDFs look at. */
export interface Made {
  /** The site of each cut, in all languages. */
  readonly decks: Readonly<Record<Cut, SiteServer>>
  /** The gallery of components, where the project has one. */
  readonly gallery?: SiteServer
  /** The folders of the full site at the root of a host, and of the shortest one below a path. */
  readonly sites: { readonly root: string, readonly below: string }
  /** The folder of the PDFs of all cuts and languages. */
  readonly pdfs: string
  readonly close: () => void
}

/** Builds each cut of the site and the gallery once, serves them, and prints each cut once, and builds one for a path of a host, as far as the same is not kept from before; whoever makes them closes them. */
export async function makeDeck(folder: string): Promise<Made> {
  const pdfs = join(folder, 'pdfs')
  mkdirSync(pdfs)
  const servers: SiteServer[] = []
  const close = () => servers.forEach(server => server.close())
  const serve = async (site: string) => {
    const server = await serveSite(site)
    servers.push(server)
    return server
  }
  try {
    return await withBrowser(async (browser) => {
      const hasGallery = isProject
      if (hasGallery)
        await builtEntry(gallery, join(folder, 'gallery'), '/')
      const sites = { root: join(folder, 'site-full'), below: join(folder, 'site-below') }
      await buildSite(sites.below, { langs, cut: cuts[0] }, { place: { base: BELOW }, browser })
      const decks: Partial<Record<Cut, SiteServer>> = {}
      // One after the other, for a build fills a small machine.
      for (const cut of cuts) {
        const site = join(folder, `site-${cut}`)
        await buildSite(site, { langs, cut }, { notes: true, browser })
        const server = decks[cut] = await serve(site)
        await Promise.all(langs.map(async (lang) => {
          const { take, keep } = await keptExport('pdf', { lang, cut })
          if (!take(pdfs))
            keep(await exportPdf(browser, server.address(lang), { lang, cut }, pdfs))
        }))
      }
      return { decks: decks as Record<Cut, SiteServer>, gallery: hasGallery ? await serve(join(folder, 'gallery')) : undefined, sites, pdfs, close }
    })
  }
  catch (error) {
    close()
    throw error
  }
}
