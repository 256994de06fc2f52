import type { LoadedDeck } from '../author/deck/load.ts'
import type { Lang } from '../model/lang.ts'
import type { SlideFrontmatter } from '../model/slideFrontmatter.ts'
import type { Place } from './place.ts'
import type { DrawnDeck } from './prerender.ts'
import type { SharedSlide } from './sharing.ts'
import type { Shell } from './shell.ts'
import type { Manifest } from './slideFiles.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../files/makeFolder.ts'
import { pageTitle } from '../model/pageTitle.ts'
import { ui } from '../model/ui.ts'
import { pageContent, plainNavigation } from './content.ts'
import { headLines } from './head.ts'
import { tag } from './markup.ts'
import { deckPath } from './place.ts'
import { sharedPicture } from './sharing.ts'
import { deckPage } from './shell.ts'
import { slideFiles } from './slideFiles.ts'
import { WEB_MANIFEST, webManifest } from './webManifest.ts'

/** The page that a browser keeps, which shows any slide. */
export const KEPT_PAGE = 'kept.html'

/** Pages of the app besides the slides, each of which is a file, too. */
const APP_PAGES = ['entry', 'handout', 'notes', 'overview', 'presenter', 'print']

/** The page of all slides, for reading, whose looks hang on a class of its root element (views/reading/ReaderPage.vue). */
export const READER_PAGE = 'read/'
const READER_CLASS = 'reader'

/** How much of what a slide says describes it, in characters. */
const DESCRIPTION = 160

/** A deck as Slidev has built it, of which the pages are made. */
export interface BuiltDeck {
  readonly lang: Lang
  /** The deck as it is written. */
  readonly source: LoadedDeck
  readonly folder: string
  readonly shell: Shell
  readonly manifest: Manifest
  /** Its slides, where they have been drawn for its pages, and what these may load and run. */
  readonly drawn?: DrawnDeck
  readonly policy?: string
  /** The slides of which there are pictures, to be shown with links. */
  readonly shared?: readonly SharedSlide[]
}

/** The path of a slide among those that show it. */
export function pathOf({ id }: Pick<SlideFrontmatter, 'id'>, index: number): string {
  return index === 0 ? '' : `${id}/`
}

/** What the paths of a deck's pages look like, without a closing slash or with one, and with what may be asked behind. */
export function deckPaths(path: string, slides: readonly Pick<SlideFrontmatter, 'id'>[]): RegExp {
  const names = slides.flatMap(({ id }, index) => [id, index + 1]).join('|')
  return new RegExp(`^${RegExp.escape(path)}(?:(?:(?:presenter/)?(?:${names})|${APP_PAGES.join('|')}|${READER_PAGE.slice(0, -1)})/?)?(?:\\?.*)?$`)
}

const stylesheet = (href: string): string => tag('link', { rel: 'stylesheet', crossorigin: '', href })

/**
 * Makes a file of each page of a deck, so that a host needs no rules for its
 * addresses: of each slide two, by number and by id, and of the first the page
 * of the folder.
 */
export function writeDeckPages({ lang, source: { headmatter, slides: written, tag: language }, folder, shell, manifest, drawn, policy, shared }: BuiltDeck, langs: readonly Lang[], place: Place): void {
  const about = { lang, langs, description: String(headmatter.info), author: String(headmatter.author), site: String(headmatter.title) }
  const path = deckPath(place, lang)
  const firstLines = [
    ...(policy === undefined ? [] : [tag('meta', { 'http-equiv': 'Content-Security-Policy', 'content': policy })]),
    `${tag('script', { src: `${path}theme.js` })}</script>`,
    tag('meta', { name: 'deck-paths', content: JSON.stringify(Object.fromEntries(langs.map(other => [other, deckPath(place, other)]))) }),
    ...(drawn ? [tag('link', { rel: 'manifest', href: path + WEB_MANIFEST }), tag('link', { rel: 'apple-touch-icon', href: `${path}icon-192.png` })] : []),
  ]
  const page = (lines: readonly string[], loaded: Shell = shell, content?: string, behind?: string) => deckPage(loaded, language, [...firstLines, ...lines], content, behind)
  const write = (at: string, ...parts: Parameters<typeof page>) => {
    makeFolder(join(folder, at))
    writeFileSync(join(folder, at, 'index.html'), page(...parts))
  }
  const slides = written.map(({ frontmatter }) => frontmatter)
  const ids = slides.map(({ id }) => id)
  slides.forEach((slide, index) => {
    const title = pageTitle(slide.title[lang], about.site, lang)
    const text = drawn?.slides[index]!.text
    const lines = headLines({ ...about, title, description: text ? shortened(text) : about.description, path: pathOf(slide, index), picture: shared && sharedPicture(slide, shared) }, place)
    const loaded = { ...shell, links: [...shell.links, ...slideLinks(shell, slideFiles(manifest, index + 1), path)] }
    const content = drawn && pageContent(drawn, index)
    for (const at of [slide.id, String(index + 1), ...(index === 0 ? [''] : [])])
      write(at, lines, loaded, content, plainNavigation(ids, index, lang, langs, place))
    for (const at of [slide.id, String(index + 1)])
      write(`presenter/${at}`, headLines({ ...about, title }, place))
  })
  const plain = headLines({ ...about, title: about.site }, place)
  const reader = headLines({ ...about, title: about.site + ui.colon[lang] + ui.readerView[lang], description: ui.readerDescription[lang], path: READER_PAGE, picture: shared && sharedPicture(slides[0]!, shared) }, place)
  write(READER_PAGE, reader, drawn ? { ...shell, classes: READER_CLASS, links: [...shell.links, ...drawn.reader.styles.map(file => path + file).filter(href => !shell.links.some(link => link.includes(`"${href}"`))).map(stylesheet)] } : shell, drawn?.reader.content)
  APP_PAGES.forEach(at => write(at, plain))
  if (drawn) {
    writeFileSync(join(folder, WEB_MANIFEST), webManifest(lang, about.site, about.description, place))
    writeFileSync(join(folder, KEPT_PAGE), page(plain))
  }
}

/** The links by which a page loads at once what its slide needs. */
function slideLinks({ links }: Shell, { styles, scripts }: ReturnType<typeof slideFiles>, path: string): string[] {
  const unlinked = (file: string) => !links.some(link => link.includes(`"${path}${file}"`))
  return [
    ...styles.filter(unlinked).map(file => stylesheet(path + file)),
    ...scripts.filter(unlinked).map(file => tag('link', { rel: 'modulepreload', crossorigin: '', href: path + file })),
  ]
}

/** The beginning of a text, whole words where it has spaces. */
function shortened(text: string): string {
  return text.length <= DESCRIPTION ? text : `${text.slice(0, DESCRIPTION).replace(/\s\S*$/, '')}…`
}
