import { likeIt } from '../author/deck/likeIds.ts'
import { UserError } from '../author/deck/userError.ts'

/**
 * Reads a choice of slides, such as `3-7,agi-timeline`, of a deck with these
 * ids: the numbers of the slides in the deck's order, each once.
 * @throws UserError that says which part cannot be read, and what there is.
 */
export function slideChoice(text: string, ids: readonly string[]): number[] {
  const chosen = new Set(text.split(',').flatMap(part => slidesOf(part.trim(), ids)))
  return [...chosen].sort((a, b) => a - b)
}

function slidesOf(part: string, ids: readonly string[]): number[] {
  const [, from, to = from] = part.match(/^(\d+)(?:\s*-\s*(\d+))?$/) ?? []
  if (from === undefined) {
    if (ids.includes(part))
      return [ids.indexOf(part) + 1]
    throw new UserError(part === ''
      ? `--slides names nothing between two commas or at an end; it takes numbers, ranges and ids, for example 1,3-5,${ids.at(-1)}.`
      : `"${part}" is no number, range or id of slides; ${likeIt(part, ids)}`)
  }
  const [first, last] = [Number(from), Number(to)]
  for (const number of [first, last]) {
    if (number < 1 || number > ids.length)
      throw new UserError(`There is no slide ${number}; there are 1 to ${ids.length}.`)
  }
  if (first > last)
    throw new UserError(`The range ${first}-${last} runs backwards; write ${last}-${first}.`)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
