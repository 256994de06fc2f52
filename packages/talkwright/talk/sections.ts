import type { SectionNames } from '../model/cite.ts'
import { readContent } from './read.ts'

/** Every section of the document, by its path of headings, with its name in the other languages. */
export const { sectionNames } = await readContent<{ readonly sectionNames: SectionNames }>('sections')
