import type { PaperPage, Piece } from '../../verify/paper.ts'
import { describe, expect, it } from 'vitest'
import { paperFaults } from '../../verify/paperFaults.ts'

const piece = (text: string, base: number, left = 40, right = 200): Piece => ({ text, base, left, right })
const page = (...pieces: readonly Piece[]): PaperPage => ({ width: 595, height: 842, pieces })
const heading = { slide: 'a', text: 'A heading', heading: true }
const body = { slide: 'a', text: 'The body, “as it is”', heading: false }

describe('a print is whole', () => {
  it.each([
    { name: 'all of it', pages: [page(piece('A heading', 50), piece('The body, "as it is"', 80))], faults: [] },
    { name: 'a text parted by the end of a page', pages: [page(piece('A heading', 50), piece('The bo', 80)), page(piece('1', 800), piece('dy, as it is', 50))], faults: [] },
    { name: 'no page', pages: [], faults: ['has no page'] },
    { name: 'a blank page', pages: [page(piece('A heading', 50), piece('The body, as it is', 80)), page()], faults: ['is blank'] },
    { name: 'text over the edge', pages: [page(piece('A heading', 50), piece('The body, as it is', 80, 400, 610))], faults: ['“The body, as it is” stands over the edge'] },
    { name: 'text that is cut', pages: [page(piece('A heading', 50), piece('The body', 80))], faults: ['“The body, “as it is”” is not on paper'] },
    { name: 'a heading alone at the foot', pages: [page(piece('other', 50), piece('A heading', 800)), page(piece('The body, as it is', 50))], faults: ['the heading “Aheading” stands alone at its foot'] },
    { name: 'a heading on the last page', pages: [page(piece('The body, as it is', 50)), page(piece('A heading', 50))], faults: [] },
  ])('$name', ({ pages, faults }) => {
    expect(paperFaults(pages, [heading, body]).map(({ what }) => what)).toEqual(faults)
  })

  it('letters that a print writes as one sign are letters all the same', () => {
    expect(paperFaults([page(piece('o\uFB03ce, di\uFFFDerent', 50))], [{ slide: 'a', text: 'office, different', heading: false }])).toEqual([])
  })
})
