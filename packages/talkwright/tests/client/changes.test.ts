import type { Plugin } from 'vite'
import { expect, it } from 'vitest'
import { clientChanges } from '../../vite/client/changes.ts'

const CODE = 'router.afterEach(updateSharedState)\nwatch(clicksContext, updateSharedState)\nonPatch((state) => {\n})\ninitSharedState(`x`)'

it.each([
  ['as a build names it', '', true],
  ['with the version that the development server adds', '?v=d1a5b718', true],
  ['with the time of an edit', '?t=1764428400000', true],
  ['but not a part of it', '?vue&type=script', false],
])('a module of Slidev’s client is changed %s', (_, query, expected) => {
  const { transform } = clientChanges() as Plugin & { readonly transform: (this: { readonly error: (message: string) => never }, code: string, id: string) => { readonly code: string } | undefined }
  const error = (message: string): never => {
    throw new Error(message)
  }
  const changed = transform.call({ error }, CODE, `/deck/node_modules/@slidev/client/setup/root.ts${query}`)
  expect(changed !== undefined && !/afterEach|watch\(|^onPatch/m.test(changed.code)).toBe(expected)
})
