import type { Lang } from '../data/lang.ts'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentLang, langs } from '../data/lang.ts'

/** The folder of the project, in which all entries stand. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The entry file of each language, and where its site stands below that of the whole: the first language has no path. */
export const entries = Object.fromEntries(langs.map((lang, index) => [lang, {
  file: join(root, index === 0 ? 'slides.md' : `slides.${lang}.md`),
  path: index === 0 ? '' : `${lang}/`,
}])) as Readonly<Record<Lang, { readonly file: string, readonly path: string }>>

/** The document from which the deck is made, relative to the project. */
export const DOCUMENT = `data/source/notes.${documentLang}.md`

/** The entry of the gallery of components. */
export const gallery = join(root, 'gallery.md')
