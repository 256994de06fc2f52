import { expect, it, vi } from 'vitest'
import { UserError } from '../../author/deck/userError.ts'
import { findBrowser } from '../../browser/find.ts'

// A machine on which nothing starts.
vi.mock('node:child_process', () => ({ spawnSync: () => ({ status: 127 }) }))
vi.mock('../../browser/unpack.ts', () => ({ unpackBrowser: async () => ({ program: '/none', libraries: '/none', fonts: '/none' }) }))

it('without any browser one line says how to get one', async () => {
  const error = await findBrowser({}).catch(error => error)
  expect(error).toBeInstanceOf(UserError)
  expect(error.message).toMatch(/^No Chromium found: run "npm ci" .* or set DECK_BROWSER to the path of a Chrome or Chromium\.$/)
})

it('a browser that is named and does not start is not passed over for another', async () => {
  await expect(findBrowser({ DECK_BROWSER: '/opt/mine' })).rejects.toThrow('DECK_BROWSER names "/opt/mine"')
})
