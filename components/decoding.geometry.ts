/** One token of a step: already there, written in this step, or not yet. */
export type TokenState = 'done' | 'new' | 'open'

/** The order in which a text of eight tokens fills when nothing fixes it: spread out, so that it looks like no order at all. */
const SCATTERED = [3, 6, 0, 5, 1, 7, 4, 2]

/**
 * What a text looks like after each step: written from left to right, one
 * token a step, or refined everywhere at once, several tokens a step.
 */
export function decodingSteps(kind: 'autoregressive' | 'diffusion', tokens: number, steps: number): readonly (readonly TokenState[])[] {
  const order = kind === 'autoregressive' ? Array.from({ length: tokens }, (_, index) => index) : SCATTERED.filter(token => token < tokens)
  const perStep = kind === 'autoregressive' ? 1 : Math.ceil(tokens / steps)
  return Array.from({ length: steps }, (_, step) => {
    const states = Array.from<TokenState>({ length: tokens }).fill('open')
    order.slice(0, (step + 1) * perStep).forEach((token, index) => {
      states[token] = index < step * perStep ? 'done' : 'new'
    })
    return states
  })
}
