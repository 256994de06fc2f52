import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import type { Choice } from '../deck/choice.ts'
import type { Place } from './place.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { langTags } from '../data/lang.ts'
import { pageTitle } from '../data/pageTitle.ts'
import { entries } from '../deck/entries.ts'
import { loadDeck } from '../deck/load.ts'
import { headLines } from './head.ts'
import { NOT_FOUND, notFoundPage } from './notFound.ts'
import { deckPage, readShell } from './shell.ts'
import { sitemap } from './sitemap.ts'

/** Pages of the app besides the slides, each of which is a file, too. */
const APP_PAGES = ['entry', 'handout', 'notes', 'overview', 'presenter', 'print', 'read']

interface Slide {
  readonly id: string
  readonly title: Readonly<Record<Lang, string>>
}

/**
 * Makes a file of each page of a site that Slidev has built, so that a host
 * needs no rules for its addresses: of each slide two, by number and by id,
 * and of the first the page of the folder.
 */
export async function writePages(site: string, { langs, cut }: Choice, place: Place): Promise<void> {
  const folderOf = (lang: Lang) => join(site, entries[lang].path)
  writeFileSync(join(site, NOT_FOUND), notFoundPage(readShell(join(folderOf(langs[0]!), 'index.html')), langs, place))
  for (const lang of langs)
    await writeDeckPages(folderOf(lang), lang, { langs, cut }, place)
  if (place.origin)
    writeFileSync(join(site, 'sitemap.xml'), sitemap((await slidesOf(cut)).map(pathOf), langs, place))
}

async function writeDeckPages(folder: string, lang: Lang, { langs, cut }: Choice, place: Place): Promise<void> {
  const { headmatter } = await loadDeck(entries[lang].file, cut)
  const shell = readShell(join(folder, 'index.html'))
  const about = { lang, langs, description: String(headmatter.info), author: String(headmatter.author), site: String(headmatter.title) }
  const write = (path: string, title: string, canonical?: string) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'index.html'), deckPage(shell, langTags[lang], headLines({ ...about, title, path: canonical }, place)))
  }
  const slides = await slidesOf(cut)
  slides.forEach((slide, index) => {
    const title = pageTitle(slide.title[lang], about.site, lang)
    const paths = [slide.id, String(index + 1), ...(index === 0 ? [''] : [])]
    paths.forEach(path => write(path, title, pathOf(slide, index)))
    paths.filter(Boolean).forEach(path => write(`presenter/${path}`, title))
  })
  APP_PAGES.forEach(path => write(path, about.site))
  // Slidev's rule for a host would answer with the first slide whatever is not there.
  rmSync(join(folder, '_redirects'), { force: true })
}

/** The slides of a cut, which are the same in every language. */
async function slidesOf(cut: Cut): Promise<readonly Slide[]> {
  return (await loadDeck(entries.zh.file, cut)).slides.map(({ frontmatter }) => frontmatter as unknown as Slide)
}

/** The path of a slide among those that show it. */
function pathOf({ id }: Slide, index: number): string {
  return index === 0 ? '' : `${id}/`
}
