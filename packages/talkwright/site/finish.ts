import type { Browser } from 'playwright'
import type { Choice } from '../author/deck/choice.ts'
import type { Lang } from '../model/lang.ts'
import type { BuiltDeck } from './pages.ts'
import type { Place } from './place.ts'
import type { DrawnDeck } from './prerender.ts'
import type { TakePictures } from './sharing.ts'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries } from '../author/deck/entries.ts'
import { loadDeck } from '../author/deck/load.ts'
import { slidePlaces } from '../author/deck/slidePlaces.ts'
import { plain } from '../talk/config.ts'
import { writeHeaderFiles } from './headerFiles.ts'
import { keptFiles } from './keptFiles.ts'
import { NOT_FOUND, notFoundPage } from './notFound.ts'
import { deckPaths, KEPT_PAGE, pathOf, READER_PAGE, writeDeckPages } from './pages.ts'
import { deckPath } from './place.ts'
import { contentPolicy } from './policy.ts'
import { drawDeck, DRAWING_PAGE } from './prerender.ts'
import { serveFolder } from './serve.ts'
import { sharedSlides, writePictures } from './sharing.ts'
import { readShell } from './shell.ts'
import { sitemap } from './sitemap.ts'
import { takeManifest } from './slideFiles.ts'
import { WEB_MANIFEST } from './webManifest.ts'
import { workerScript } from './worker.ts'

/**
 * Makes of decks that Slidev has built, each in its folder, a site that any
 * host of static files can serve: a file for each page and, with a browser, in
 * each what it shows before its scripts run, what it may load and run, and what
 * keeps it in the browser.
 */
export async function finishSite(site: string, { langs, cut }: Choice, place: Place, browser?: Browser, takePictures?: TakePictures): Promise<void> {
  const decks = await Promise.all(langs.map(async (lang): Promise<BuiltDeck> => {
    const folder = join(site, entries[lang].path)
    return { lang, source: await loadDeck(entries[lang].file, cut), folder, shell: readShell(join(folder, 'index.html')), manifest: takeManifest(folder) }
  }))
  // They are the same in every language.
  const slides = decks[0]!.source.slides.map(({ frontmatter }) => frontmatter)
  // Only a complete address can be followed from elsewhere.
  const shared = browser && takePictures && place.origin ? sharedSlides(slides) : undefined
  const drawn = (browser ? await withDrawings(decks, langs, site, place, browser) : decks).map(deck => ({ ...deck, shared }))
  for (const deck of drawn) {
    // Slidev's rules for a host would answer with the first slide whatever is not there.
    rmSync(join(deck.folder, '_redirects'), { force: true })
    rmSync(join(deck.folder, NOT_FOUND), { force: true })
    writeDeckPages(deck, langs, place)
    if (deck.drawn)
      await writeWorker(deck, deck.drawn, place)
  }
  writeFileSync(join(site, NOT_FOUND), notFoundPage(drawn[0]!.shell, langs, place))
  if (drawn[0]!.policy)
    writeHeaderFiles(site, drawn[0]!.policy, langs, place)
  if (browser && takePictures && shared)
    await writeShared(drawn, site, place, deck => takePictures(browser, deck.lang, deck.address, shared))
  if (place.origin)
    writeFileSync(join(site, 'sitemap.xml'), sitemap([...slides.map(pathOf), READER_PAGE], langs, place))
}

/** Draws the slides of all decks from their pages as they are without drawings, and says what pages may load and run: the same in all. */
async function withDrawings(decks: readonly BuiltDeck[], langs: readonly Lang[], site: string, place: Place, browser: Browser): Promise<BuiltDeck[]> {
  for (const deck of decks)
    writeDeckPages(deck, langs, place)
  const pages = decks.map(({ folder }) => join(folder, DRAWING_PAGE))
  decks.forEach(({ folder }, index) => cpSync(join(folder, 'index.html'), join(pages[index]!, 'index.html')))
  const server = await serveFolder(site, place)
  try {
    const drawings = await Promise.all(decks.map(async ({ lang, source }) => drawDeck(browser, server.address(lang), slidePlaces(source.slides))))
    // What a deck without settings loads from elsewhere, fonts and films, is its own matter.
    const policy = plain ? undefined : contentPolicy([...new Set(drawings.flatMap(({ styles }) => styles))])
    return decks.map((deck, index) => ({ ...deck, drawn: drawings[index]!, policy }))
  }
  finally {
    server.close()
    pages.forEach(page => rmSync(page, { recursive: true }))
  }
}

/** Takes the pictures that are shown with links, and writes them into their decks. */
async function writeShared(decks: readonly BuiltDeck[], site: string, place: Place, take: (deck: { readonly lang: Lang, readonly address: string }) => ReturnType<TakePictures>): Promise<void> {
  const server = await serveFolder(site, place)
  try {
    for (const { lang, folder } of decks)
      writePictures(folder, await take({ lang, address: server.address(lang) }))
  }
  finally {
    server.close()
  }
}

/** Writes the script that keeps a deck in the browser, beside its pages. */
async function writeWorker({ lang, source, folder, shell, manifest }: BuiltDeck, { asked }: DrawnDeck, place: Place): Promise<void> {
  const path = deckPath(place, lang)
  const first = shell.links.flatMap(link => /src="([^"]+)"/.exec(link)?.[1]?.slice(path.length) ?? [])
  const files = keptFiles(folder, path, manifest, { first, asked, pages: [KEPT_PAGE, WEB_MANIFEST] })
  writeFileSync(join(folder, 'sw.js'), await workerScript(files, path + KEPT_PAGE, deckPaths(path, source.slides.map(({ frontmatter }) => frontmatter))))
}
