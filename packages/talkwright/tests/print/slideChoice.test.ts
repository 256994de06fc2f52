import { describe, expect, it } from 'vitest'
import { slideChoice } from '../../print/slideChoice.ts'

const ids = ['cover', 'predictions', 'agi', 'agi-timeline', 'gpt-2', 'closing']

describe('a choice of slides is read as numbers in the deck\'s order, each once', () => {
  const cases: readonly (readonly [text: string, numbers: readonly number[]])[] = [
    ['3', [3]],
    ['2-4', [2, 3, 4]],
    ['5-5', [5]],
    ['1-6', [1, 2, 3, 4, 5, 6]],
    ['agi', [3]],
    ['agi-timeline', [4]],
    // An id that ends like a range is an id.
    ['gpt-2', [5]],
    ['6,1', [1, 6]],
    ['closing,2-3,cover', [1, 2, 3, 6]],
    ['2-4,3,agi-timeline,2', [2, 3, 4]],
    [' 1 , agi ', [1, 3]],
    ['1 - 3', [1, 2, 3]],
    [' 4 -5 ,1', [1, 4, 5]],
  ]
  it.each(cases)('"%s" is %j', (text, numbers) => {
    expect(slideChoice(text, ids)).toEqual(numbers)
  })
})

describe('a choice that cannot be read is told in one line that says what there is', () => {
  const cases: readonly (readonly [text: string, line: string])[] = [
    ['0', 'There is no slide 0; there are 1 to 6.'],
    ['7', 'There is no slide 7; there are 1 to 6.'],
    ['5-9', 'There is no slide 9; there are 1 to 6.'],
    ['4 - 2', 'The range 4-2 runs backwards; write 2-4.'],
    ['4-2', 'The range 4-2 runs backwards; write 2-4.'],
    ['agi-time', '"agi-time" is no number, range or id of slides; there are 1 to 6; most like it: agi-timeline.'],
    ['sources', '"sources" is no number, range or id of slides; there are 1 to 6; the id of each is the end of its address.'],
    ['AGI', '"AGI" is no number, range or id of slides; there are 1 to 6; most like it: agi, agi-timeline.'],
    ['3-', '"3-" is no number, range or id of slides; there are 1 to 6; the id of each is the end of its address.'],
    ['-3', '"-3" is no number, range or id of slides; there are 1 to 6; the id of each is the end of its address.'],
    ['2.5', '"2.5" is no number, range or id of slides; there are 1 to 6; the id of each is the end of its address.'],
    ['1,,3', '--slides names nothing between two commas or at an end; it takes numbers, ranges and ids, for example 1,3-5,closing.'],
    ['1,', '--slides names nothing between two commas or at an end; it takes numbers, ranges and ids, for example 1,3-5,closing.'],
    ['', '--slides names nothing between two commas or at an end; it takes numbers, ranges and ids, for example 1,3-5,closing.'],
  ]
  it.each(cases)('"%s": %s', (text, line) => {
    expect(() => slideChoice(text, ids)).toThrow(expect.objectContaining({ name: 'UserError', message: line }))
  })
})
