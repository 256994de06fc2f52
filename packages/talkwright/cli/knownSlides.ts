import { likeIt } from '../author/deck/likeIds.ts'
import { UserError } from '../author/deck/userError.ts'

/** Throws where a slide that is named by id or number is none of the deck's. */
export function requireKnown(wanted: readonly string[] = [], ids: readonly string[]): void {
  const unknown = wanted.find(slide => !ids.includes(slide) && !(Number(slide) >= 1 && Number(slide) <= ids.length))
  if (unknown)
    throw new UserError(`There is no slide "${unknown}"; ${likeIt(unknown, ids)}`)
}
