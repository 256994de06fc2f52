import { relative } from 'node:path'
import { root } from '../../talk/root.ts'

/** A fault of the deck's own files; a line of 0 means the whole file. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A fault in one line: where it is, and what. */
export function lineOfFault({ file, line, message }: Fault): string {
  return `${relative(root, file)}${line > 0 ? `:${line}` : ''}: ${message}`
}
