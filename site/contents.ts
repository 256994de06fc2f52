import type { Choice } from '../deck/choice.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../deck/userError.ts'

const NAME = 'deck.json'

/** Writes down in a built site what it holds. */
export function writeContents(folder: string, { langs, cut }: Choice): void {
  writeFileSync(join(folder, NAME), `${JSON.stringify({ langs, cut })}\n`)
}

/** Throws where a folder holds no built site, or one of another cut or without a language that is wanted. */
export function requireContents(folder: string, { langs, cut }: Choice): void {
  const held = contentsOf(folder)
  if (held.cut !== cut || langs.some(lang => !held.langs.includes(lang)))
    throw new UserError(`${folder} holds ${held.langs.join(' and ')} of the cut "${held.cut}", wanted is ${langs.join(' and ')} of the cut "${cut}": run "npm run build" with the same --lang and --cut first.`)
}

/** What a built site holds. */
export function contentsOf(folder: string): Choice {
  try {
    return JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as Choice
  }
  catch {
    throw new UserError(`${folder} holds no built site: run "npm run build" first.`)
  }
}
