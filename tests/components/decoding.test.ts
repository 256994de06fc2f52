import type { TokenState } from '../../components/decoding.geometry.ts'
import { expect, it } from 'vitest'
import { decodingSteps } from '../../components/decoding.geometry.ts'

/** A step as a word: # there already, + written now, . not yet. */
function word(states: readonly TokenState[]) {
  return states.map(state => ({ done: '#', new: '+', open: '.' })[state]).join('')
}

it.each([
  ['autoregressive', ['+.......', '#+......', '##+.....', '###+....']],
  ['diffusion', ['...+..+.', '+..#.+#.', '#+.#.##+', '##+#+###']],
] as const)('decodingSteps writes a text by %s step by step', (kind, expected) => {
  expect(decodingSteps(kind, 8, 4).map(word)).toEqual(expected)
})

it('decodingSteps has the whole text after its last step when it writes everywhere at once', () => {
  for (const steps of [1, 2, 3, 8])
    expect(word(decodingSteps('diffusion', 8, steps).at(-1)!)).not.toContain('.')
})

it('decodingSteps keeps every token that it has written', () => {
  for (const kind of ['autoregressive', 'diffusion'] as const) {
    const steps = decodingSteps(kind, 8, 4)
    steps.slice(1).forEach((states, index) =>
      expect(states.map(state => state === 'done')).toEqual(steps[index]!.map(state => state !== 'open')))
  }
})
