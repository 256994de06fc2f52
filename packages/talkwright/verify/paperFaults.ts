import type { PaperPage } from './paper.ts'
import type { Fault } from './result.ts'

/** A text that has to be on paper, and the slide that it is on. */
export interface Wanted {
  readonly slide: string
  readonly text: string
  readonly heading: boolean
}

/** How far letters may stand over the edge of the paper, in points. */
const OVER = 1

/** What is wrong with a print: pages without text, text over the edge or missing, and headings that stand alone at the foot of a page. */
export function paperFaults(pages: readonly PaperPage[], wanted: readonly Wanted[]): Fault[] {
  if (pages.length === 0)
    return [{ place: 'print', what: 'has no page' }]
  const headings = new Set(wanted.filter(({ heading }) => heading).map(({ text }) => plain(text)))
  const whole = plain(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''))
  return [
    ...pages.flatMap((page, index) => {
      const place = `page ${index + 1}`
      if (page.pieces.length === 0)
        return [{ place, what: 'is blank' }]
      const over = page.pieces.find(({ left, right, base }) => left < -OVER || right > page.width + OVER || base < 0 || base > page.height + OVER)
      const last = index < pages.length - 1 ? headingAtFoot(page, headings) : undefined
      return [
        ...over ? [{ place, what: `“${over.text}” stands over the edge` }] : [],
        ...last ? [{ place, what: `the heading “${last}” stands alone at its foot` }] : [],
      ]
    }),
    ...wanted.filter(({ text }) => !isIn(plain(text), whole)).map(({ slide, text }) => ({ place: slide, what: `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” is not on paper` })),
  ]
}

/** The heading that ends with the lowest row of a page; none where something else stands there. */
function headingAtFoot({ pieces }: PaperPage, headings: ReadonlySet<string>): string | undefined {
  const lowest = Math.max(...pieces.map(({ base }) => base))
  const row = plain(pieces.filter(({ base }) => Math.abs(base - lowest) < 2).toSorted((a, b) => a.left - b.left).map(({ text }) => text).join(''))
  return row ? [...headings].find(heading => heading.endsWith(row) && row.length > heading.length / 4) : undefined
}

/** In how many pieces a text may stand on paper: the end of a page parts it, and cells side by side are written row by row. */
const PIECES = 4

/** Whether a text is in another, in one piece or in a few. */
function isIn(text: string, whole: string, pieces = PIECES): boolean {
  if (whole.includes(text))
    return true
  let [found, beyond] = [0, text.length]
  while (beyond - found > 1) {
    const middle = Math.floor((found + beyond) / 2)
    if (whole.includes(text.slice(0, middle)))
      found = middle
    else
      beyond = middle
  }
  return found > 0 && pieces > 1 && isIn(text.slice(found), whole, pieces - 1)
}

/** Letters and digits: engines write white space, wide forms and punctuation in ways of their own, and of some punctuation and ligatures do not say what they are. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '').replaceAll(/ff?[fijlt]?/g, '')
}
