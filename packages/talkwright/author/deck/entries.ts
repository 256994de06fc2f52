import type { Lang } from '../../model/lang.ts'
import { join } from 'node:path'
import { documentLang, langs } from '../../model/lang.ts'
import { engine, entry, root } from '../../talk/root.ts'

/** The entry file of each language, and where its site stands below that of the whole: the first language has no path. */
export const entries = Object.fromEntries(langs.map((lang, index) => [lang, {
  file: index === 0 ? entry : join(root, `slides.${lang}.md`),
  path: index === 0 ? '' : `${lang}/`,
}])) as Readonly<Record<Lang, { readonly file: string, readonly path: string }>>

/** The document from which the deck is made, relative to the project. */
export const DOCUMENT = `data/source/notes.${documentLang}.md`

/** The entry of the gallery of components. */
export const gallery = join(engine, 'gallery', 'slides.md')
