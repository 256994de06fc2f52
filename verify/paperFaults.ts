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
    ...wanted.filter(({ text }) => !whole.includes(plain(text))).map(({ slide, text }) => ({ place: slide, what: `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” is not on paper` })),
  ]
}

/** The heading that ends with the lowest row of a page; none where something else stands there. */
function headingAtFoot({ pieces }: PaperPage, headings: ReadonlySet<string>): string | undefined {
  const lowest = Math.max(...pieces.map(({ base }) => base))
  const row = plain(pieces.filter(({ base }) => Math.abs(base - lowest) < 2).toSorted((a, b) => a.left - b.left).map(({ text }) => text).join(''))
  return [...headings].find(heading => heading.endsWith(row) && row.length > heading.length / 4)
}

/** Engines write white space, ligatures and wide forms in ways of their own. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00AD\u200B]/g, '')
}
