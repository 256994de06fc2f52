import type { Term } from '../model/term.ts'
import { readContent } from './read.ts'

/** The terms that the document explains. */
export const { glossary } = await readContent<{ readonly glossary: readonly Term[] }>('glossary')
