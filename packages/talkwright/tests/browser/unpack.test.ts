import { Buffer } from 'node:buffer'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { create } from 'tar'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unpackBrowser } from '../../browser/unpack.ts'

let folder: string
let packageFolder: string
const cache = () => join(folder, 'node_modules', '.cache', 'deck-browser')

/** A package with a program of a few bytes, and archives of one file each. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deck-unpack-'))
  packageFolder = join(folder, 'node_modules', '@sparticuz', 'chromium')
  mkdirSync(join(packageFolder, 'bin'), { recursive: true })
  const pack = (name: string, bytes: Uint8Array) => writeFileSync(join(packageFolder, 'bin', name), brotliCompressSync(bytes))
  pack('chromium.br', Buffer.from('#!/bin/sh\n'))
  for (const [archive, inner] of [['swiftshader', 'libvk.so'], ['al2023', 'lib/libnss3.so'], ['fonts', 'fonts/sans.ttf']] as const) {
    const inside = join(folder, archive)
    mkdirSync(join(inside, inner, '..'), { recursive: true })
    writeFileSync(join(inside, inner), inner)
    pack(`${archive}.tar.br`, await create({ cwd: inside, portable: true }, [inner]).collect().then(chunks => Buffer.concat(chunks as never)))
  }
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('two unpackings at once give one whole folder, and leave no other', async () => {
  const [first, second] = await Promise.all([unpackBrowser(packageFolder, '1.0.0'), unpackBrowser(packageFolder, '1.0.0')])
  expect(second).toEqual(first)
  expect(readdirSync(cache())).toEqual(['1.0.0'])
  expect(readdirSync(join(cache(), '1.0.0')).sort()).toEqual(['chromium', 'fonts', 'fonts.conf', 'lib', 'libvk.so'])
  expect(statSync(first.program).mode & 0o111).not.toBe(0)
})

it('what was unpacked before is used as it is', async () => {
  const { program } = await unpackBrowser(packageFolder, '1.0.0')
  chmodSync(program, 0o700)
  rmSync(join(packageFolder, 'bin'), { recursive: true })
  await expect(unpackBrowser(packageFolder, '1.0.0')).resolves.toMatchObject({ program })
  expect(readFileSync(program, 'utf8')).toBe('#!/bin/sh\n')
})

it('an archive that is cut off leaves nothing, so that the next start unpacks again', async () => {
  const archive = join(packageFolder, 'bin', 'chromium.br')
  const bytes = readFileSync(archive)
  writeFileSync(archive, bytes.subarray(0, bytes.length - 3))
  await expect(unpackBrowser(packageFolder, '1.0.0')).rejects.toThrow()
  expect(readdirSync(cache())).toEqual([])
})
