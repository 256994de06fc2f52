import { readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'
import { UserError } from 'talkwright/author/deck/userError'

const MOST_BYTES = 2_000_000
/** Longer lines are no notes, and take a parser of Markdown too long. */
const MOST_LETTERS_A_LINE = 20_000
const MOST_DEPTH = 40
/** Letters in a row without a place to break: more do not fit a slide. */
const MOST_LETTERS_A_WORD = 350
const LONG_WORD = new RegExp(`[^\\s|，。；：！？、（）,.;:!?()]{${MOST_LETTERS_A_WORD + 1},}`)

/** A document as it was read: its bytes stay as they are. */
export interface ReadDocument {
  readonly bytes: Uint8Array
  readonly text: string
}

/** Reads a document of notes, or says in one line what is wrong with the file and where. */
export function readDocument(file: string): ReadDocument {
  const name = relative(process.cwd(), file)
  try {
    const stat = statSync(file)
    if (stat.isDirectory())
      throw new UserError(`${name} is a folder: name the file of the notes.`)
    if (stat.size > MOST_BYTES)
      throw new UserError(`${name} has ${(stat.size / 1e6).toFixed(1)} MB: notes of at most ${MOST_BYTES / 1e6} MB become a talk; cut them into several.`)
    const bytes = readFileSync(file)
    return { bytes, text: checkedText(bytes, name) }
  }
  catch (error) {
    if (error instanceof UserError)
      throw error
    throw new UserError(`${name} cannot be read (${(error as NodeJS.ErrnoException).code}): name a Markdown file of notes.`)
  }
}

/** The text of a file, if it is one and can be read in good time. */
export function checkedText(bytes: Uint8Array, name: string): string {
  const text = decoded(bytes, name)
  if (text.trim() === '')
    throw new UserError(`${name}:1: the file is empty; a talk is made of notes.`)
  const lines = text.split(/\r\n|\r|\n/)
  for (const [index, line] of lines.entries()) {
    const place = `${name}:${index + 1}`
    const control = line.match(/(?!\t)\p{Cc}/u)
    if (control)
      throw new UserError(`${place}: the file is no text: it holds the control character U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}.`)
    if (line.length > MOST_LETTERS_A_LINE)
      throw new UserError(`${place}: the line has ${line.length} characters, at most ${MOST_LETTERS_A_LINE} are read; break it into paragraphs.`)
    if (LONG_WORD.test(line))
      throw new UserError(`${place}: more than ${MOST_LETTERS_A_WORD} letters stand without a space or a comma; a slide does not hold them.`)
    if ((line.match(/^(?:[>\s]|[-*+] |\d+[.)] )*/)?.[0].match(/>|[-*+] |\d[.)] /g)?.length ?? 0) > MOST_DEPTH)
      throw new UserError(`${place}: quotations or lists stand ${MOST_DEPTH} deep in each other and more; set them flatter.`)
  }
  return text
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  }
  catch {
    const good = new TextDecoder('utf-8').decode(bytes)
    const line = good.slice(0, good.indexOf('\uFFFD')).split('\n').length
    throw new UserError(`${name}:${line}: the file is not in UTF-8; save it as such.`)
  }
}
