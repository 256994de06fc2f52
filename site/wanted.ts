import type { Wanted } from '../builds/recipe.ts'
import { basename } from 'node:path'
import { deckName } from '../data/deck.ts'
import { root } from '../deck/entries.ts'
import { isWhole } from './contents.ts'

/** Something to be built of this project's files, and of the deck's where that stands elsewhere. */
export function wanted(what: string, options: Wanted['options'], folder: string = root): Wanted {
  return { what, options, folders: [folder, root], isProduct }
}

/** What is made of the deck has its name, or is a site. */
function isProduct(path: string): boolean {
  return basename(path).startsWith(`${deckName}.`) || isWhole(path)
}
