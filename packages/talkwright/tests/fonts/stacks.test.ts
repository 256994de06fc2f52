import { expect, it } from 'vitest'
import { stackFamilies } from '../../vite/fonts/stacks.ts'

const css = `/* Names. */
:root { --ink: #000; --sans: 'Han', 'Latin', sans-serif; --mono: 'Code', monospace; }
:root:lang(en) { --sans: 'Latin', 'Han', sans-serif; }
html.dark { --ink: #fff; }`

it.each([
  ['sans', 'zh', ['Han', 'Latin']],
  ['sans', 'en', ['Latin', 'Han']],
  ['mono', 'en', ['Code']],
] as const)('stackFamilies gives the %s stack of %s as the stylesheet declares it', (name, lang, families) => {
  expect(stackFamilies(css, name, lang)).toEqual(families)
})

it('stackFamilies refuses a stack that is not declared', () => {
  expect(() => stackFamilies(css, 'serif', 'en')).toThrow('--serif for en')
})
