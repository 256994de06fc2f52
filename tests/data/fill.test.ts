import { fill } from 'talkwright/data/fill'
import { expect, it } from 'vitest'

it.each([
  ['Slide # of #: ', [3, 30], 'Slide 3 of 30: '],
  ['nothing to fill', [1], 'nothing to fill'],
  ['# left', [], '# left'],
  ['# of #', ['C# $& $1', 2], 'C# $& $1 of 2'],
  ['# found', [0, 30], '0 found'],
] as const)('“%s” filled with %j is “%s”', (text, values, filled) => expect(fill(text, ...values)).toBe(filled))
