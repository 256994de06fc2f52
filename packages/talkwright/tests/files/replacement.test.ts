import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startReplacement } from '../../files/replacement.ts'
import { engine } from '../../talk/root.ts'

let place: string
let site: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'deck-replaced-'))
  site = join(place, 'dist')
  mkdirSync(site)
  writeFileSync(join(site, 'index.html'), 'old')
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

const page = () => readFileSync(join(site, 'index.html'), 'utf8')

/** Replaces the site in a process that is killed when it has called for a renaming so many times. */
function killedAtRename(count: number): void {
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { renameSync } = fs
    let count = 0
    fs.renameSync = (...args) => ++count === ${count} ? process.kill(process.pid, 'SIGKILL') : renameSync(...args)
    syncBuiltinESMExports()
    const { startReplacement } = await import('${pathToFileURL(join(engine, 'files/replacement.ts')).href}')
    const { beside, place } = startReplacement(${JSON.stringify(site)})
    fs.mkdirSync(beside + '/site')
    fs.writeFileSync(beside + '/site/index.html', 'new')
    place(beside + '/site')
  `], { encoding: 'utf8' })
  expect([signal, stderr]).toEqual(['SIGKILL', ''])
}

describe('a folder is replaced', () => {
  it('by renames, and nothing is left beside it', () => {
    const { beside, place: put, discard } = startReplacement(site)
    mkdirSync(join(beside, 'site'))
    writeFileSync(join(beside, 'site', 'index.html'), 'new')
    expect(page()).toBe('old')
    put(join(beside, 'site'))
    discard()
    expect(page()).toBe('new')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  it('and is kept where that is asked for', () => {
    const { beside, place: put, discard } = startReplacement(site, `${site}.before`)
    mkdirSync(join(beside, 'site'))
    writeFileSync(join(beside, 'site', 'index.html'), 'new')
    put(join(beside, 'site'))
    discard()
    expect(page()).toBe('new')
    expect(readFileSync(join(`${site}.before`, 'index.html'), 'utf8')).toBe('old')
    expect(readdirSync(place).sort()).toEqual(['dist', 'dist.before'])
  })

  it('or comes back from where it was to be kept, where the new one is not there', () => {
    const { beside, place: put, discard } = startReplacement(site, `${site}.before`)
    expect(() => put(join(beside, 'nothing'))).toThrow('ENOENT')
    discard()
    expect(page()).toBe('old')
    expect(readdirSync(place)).toEqual(['dist'])
  })

  it('or stays, where the new one is not there', () => {
    const { beside, place: put, discard } = startReplacement(site)
    expect(() => put(join(beside, 'nothing'))).toThrow('ENOENT')
    discard()
    expect(page()).toBe('old')
    expect(readdirSync(place)).toEqual(['dist'])
  })
})

describe.runIf(process.platform === 'linux')('a replacement that is killed', () => {
  it('before the old folder steps aside leaves it, and the next beginning removes the rest', () => {
    killedAtRename(1)
    expect(page()).toBe('old')
    expect(readdirSync(place)).toHaveLength(2)
    startReplacement(site).discard()
    expect(readdirSync(place)).toEqual(['dist'])
    expect(page()).toBe('old')
  })

  it('between its two renames leaves both, and the next beginning gives the old one back', () => {
    killedAtRename(2)
    expect(readdirSync(place)).not.toContain('dist')
    const { beside, discard } = startReplacement(site)
    expect(page()).toBe('old')
    expect(readdirSync(place).map(name => join(place, name)).sort()).toEqual([site, beside])
    discard()
  })

  it('does not hinder one that lives', () => {
    const living = startReplacement(site)
    startReplacement(site).discard()
    expect(readdirSync(place).map(name => join(place, name))).toContain(living.beside)
    living.discard()
  })
})
