import { Buffer } from 'node:buffer'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cached } from '../../vite/fonts/cache.ts'

let folder: string
let entry: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-cache-'))
  entry = join(folder, 'below', 'entry')
})
afterEach(() => rmSync(folder, { recursive: true }))

const made = Buffer.from('made bytes')
const make = async (): Promise<Buffer> => made

it('makes what it does not have, and keeps it', async () => {
  expect(await cached(entry, make)).toEqual(made)
  const again = vi.fn(make)
  expect(await cached(entry, again)).toEqual(made)
  expect(again).not.toHaveBeenCalled()
})

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one byte', (bytes: Buffer) => Buffer.from(bytes).fill(0, bytes.length - 1)],
])('never gives an entry that is %s, and mends it', async (_, spoil) => {
  await cached(entry, make)
  writeFileSync(entry, spoil(readFileSync(entry)))
  expect(await cached(entry, make)).toEqual(made)
  const again = vi.fn(make)
  await cached(entry, again)
  expect(again).not.toHaveBeenCalled()
})

it('gives what it makes where nothing can be written', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(await cached(join(file, 'entry'), make)).toEqual(made)
})

it('passes on the error of the making and keeps nothing', async () => {
  await expect(cached(entry, () => Promise.reject(new Error('no font')))).rejects.toThrow('no font')
  expect(readdirSync(folder)).toEqual([])
})

it('two makers at once leave one whole entry and nothing else', async () => {
  await Promise.all([cached(entry, make), cached(entry, make)])
  expect(readdirSync(join(folder, 'below'))).toEqual(['entry'])
})
