import type { Lang } from '../data/lang.ts'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, in which all entries stand. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The entry file of each language, and where its site stands below that of the whole. */
export const entries: Readonly<Record<Lang, { readonly file: string, readonly path: string }>> = {
  zh: { file: join(root, 'slides.md'), path: '' },
  en: { file: join(root, 'slides.en.md'), path: 'en/' },
}

/** The entry of the gallery of components. */
export const gallery = join(root, 'gallery.md')
