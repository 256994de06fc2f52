import { sep } from 'node:path'
import { UserError } from './userError.ts'

/**
 * What Slidev, Vite or their plugins write into patterns, addresses or code as
 * it stands: from a folder with such a character in its path they build nothing,
 * and their messages do not say why.
 */
const REFUSED = /[#?\\[\]{}|'"`\p{Cc}]/u

/** Throws where the path of a project holds a character from which no deck can be built. */
export function requireFolderName(folder: string): void {
  const [character] = folder.replaceAll(sep, '/').match(REFUSED) ?? []
  if (character !== undefined)
    throw new UserError(`The path of the project, ${printable(folder)}, holds ${nameOf(character)}, with which Slidev cannot build: rename or move the folder.`)
}

function nameOf(character: string): string {
  return /\p{Cc}/u.test(character) ? `the control character ${codeOf(character)}` : `the character ${character}`
}

/** A path in one line, whatever it holds. */
function printable(path: string): string {
  return path.replaceAll(/\p{Cc}/gu, codeOf)
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
