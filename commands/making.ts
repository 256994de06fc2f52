import type { SiteServer } from '../site/serve.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../browser/launch.ts'
import { langs } from '../data/lang.ts'
import { gallery } from '../deck/entries.ts'
import { exportPdf } from '../exporters/pdf.ts'
import { buildEntry, buildSite } from '../site/build.ts'
import { serveSite } from '../site/serve.ts'

/** What the tests of slides and PDFs look at; whoever makes it closes it. */
export interface Made {
  readonly site: string
  readonly server: SiteServer
  readonly gallery: SiteServer
  /** The folder of the PDFs. */
  readonly pdfs: string
}

/** Builds the site of all languages and the gallery once, serves them, and prints the site once. */
export async function makeDeck(folder: string): Promise<Made> {
  const site = join(folder, 'site')
  const pdfs = join(folder, 'pdfs')
  await buildSite(site, langs)
  await buildEntry(gallery, join(folder, 'gallery'), '/')
  const [server, gallerySite] = await Promise.all([serveSite(site), serveSite(join(folder, 'gallery'))])
  try {
    const browser = await launchBrowser()
    mkdirSync(pdfs)
    await Promise.all(langs.map(lang => exportPdf(browser, server.address(lang), lang, pdfs))).finally(() => browser.close())
  }
  catch (error) {
    server.close()
    gallerySite.close()
    throw error
  }
  return { site, server, gallery: gallerySite, pdfs }
}
