import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder } from '../../files/makeFolder.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'deck-folders-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

describe('a folder is made', () => {
  it('with all that is missing above it, and again without a word', () => {
    const folder = join(place, 'a/b/c')
    makeFolder(folder)
    makeFolder(folder)
    expect(statSync(folder).isDirectory()).toBe(true)
  })

  it('behind a link to a folder', () => {
    symlinkSync(place, join(place, 'link'), 'junction')
    makeFolder(join(place, 'link/b'))
    expect(statSync(join(place, 'b')).isDirectory()).toBe(true)
  })

  it('not where a file stands, nor below one', () => {
    writeFileSync(join(place, 'file'), '')
    expect(() => makeFolder(join(place, 'file'))).toThrow('EEXIST')
    expect(() => makeFolder(join(place, 'file/b'))).toThrow('EEXIST')
  })

  it.runIf(process.platform === 'linux')('not in a place that takes none, at which it fails at once', () => {
    expect(() => makeFolder('/proc/x/y')).toThrow('ENOENT')
  })
})
