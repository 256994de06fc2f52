import type { Wanted } from './builds/recipe.ts'
import { basename } from 'node:path'
import { talk } from '../talk/config.ts'
import { engine, isProject, root } from '../talk/root.ts'
import { isWhole } from './contents.ts'

/** Something to be built of the talk's files and the engine's, and of the deck's where that stands elsewhere. */
export function wanted(what: string, options: Wanted['options'], folder: string = root): Wanted {
  return { what, options, folders: [folder, root, ...isProject ? [] : [engine]], isProduct }
}

/** What is made of the deck has its name, or is a site. */
function isProduct(path: string): boolean {
  return basename(path).startsWith(`${talk.fileName}.`) || isWhole(path)
}
