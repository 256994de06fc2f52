import type { Choice } from '../author/deck/choice.ts'
import type { Place } from './place.ts'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../author/deck/userError.ts'

const NAME = 'deck.json'

/** What a built site holds. */
export interface Contents extends Choice {
  /** Where it was built to stand. */
  readonly place: Place
  /** Whether the presenter's view and the handout have the speaker notes. */
  readonly notes: boolean
}

/** Writes down in a built site what it holds. */
export function writeContents(folder: string, { langs, cut, place, notes }: Contents): void {
  writeFileSync(join(folder, NAME), `${JSON.stringify({ langs, cut, place, notes })}\n`)
}

/** Whether a folder holds a whole site, as opposed to a single deck. */
export function isWhole(folder: string): boolean {
  return heldIn(folder) !== undefined
}

/** Throws where a folder holds anything that no build has made, which a build into it would remove. */
export function requireReplaceable(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory() && !isWhole(folder) && readdirSync(folder).length > 0)
    throw new UserError(`${folder} holds other things than a built site: choose an empty or a new folder with --out.`)
}

/** Throws where a folder holds no built site, or one of another cut or without a language or the notes, where they are wanted. */
export function requireContents(folder: string, { langs, cut }: Choice, notes: boolean): void {
  const held = contentsOf(folder)
  if (held.cut !== cut || langs.some(lang => !held.langs.includes(lang)))
    throw new UserError(`${folder} holds ${held.langs.join(' and ')} of the cut "${held.cut}", wanted is ${langs.join(' and ')} of the cut "${cut}": run "npm run build" with the same --lang and --cut first.`)
  if (notes && !held.notes)
    throw new UserError(`${folder} holds no speaker notes: run "npm run build -- --with-notes" first.`)
}

/** What a built site holds. */
export function contentsOf(folder: string): Contents {
  const held = heldIn(folder)
  if (!held)
    throw new UserError(`${folder} holds no built site: run "npm run build" first.`)
  return held
}

/** What is written down in a folder; nothing where that is not what a build writes. */
function heldIn(folder: string): Contents | undefined {
  try {
    const held = JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as Partial<Contents>
    return Array.isArray(held.langs) && typeof held.cut === 'string' && typeof held.place?.base === 'string' ? held as Contents : undefined
  }
  catch {
    return undefined
  }
}
