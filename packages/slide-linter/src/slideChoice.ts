import { DeckError } from './deckError.ts'

/** The numbers and ids that a list such as `3-5,intro` names. */
export function chosenSlides(list: string): string[] {
  return list.split(',').map(part => part.trim()).flatMap((part) => {
    const [, first, last] = part.match(/^(\d{1,5})\s*-\s*(\d{1,5})$/) ?? []
    if (part === '' || Number(first) > Number(last))
      throw new DeckError(`--slides ${list}: ${part === '' ? 'there is nothing between two commas' : `${part} runs backwards`}; write it as 3-5 or 1,4,intro.`)
    return first && last ? Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index)) : [part]
  })
}
