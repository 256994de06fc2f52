import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buildMarkdownDeck } from '../../site/markdownDeck.ts'

vi.setConfig({ testTimeout: 300_000 })

const { spawn } = vi.hoisted(() => ({ spawn: vi.fn() }))
vi.mock('node:child_process', async (original) => {
  const actual = await original<typeof import('node:child_process')>()
  return { ...actual, spawn: spawn.mockImplementation(actual.spawn) }
})

let store: string
beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'deck-builds-'))
  vi.stubEnv('DECK_BUILDS', store)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(store, { recursive: true, force: true })
})

/** The files of the site of a deck, each with what it holds. */
async function filesOf(markdown: string): Promise<Record<string, string>> {
  const { site, discard } = await buildMarkdownDeck(markdown)
  try {
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    return Object.fromEntries(files.map(file => [file.slice(site.length), readFileSync(file, 'base64')]))
  }
  finally {
    discard()
  }
}

it('slidev builds a deck once, whichever folder it stands in, and again when it is another', async () => {
  const first = await filesOf('# One')
  expect(await filesOf('# One')).toEqual(first)
  expect(spawn).toHaveBeenCalledTimes(1)
  expect(await filesOf('# Another')).not.toEqual(first)
  expect(spawn).toHaveBeenCalledTimes(2)
})
