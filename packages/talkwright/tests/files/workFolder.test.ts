import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasLivingOwner, isAbandoned, markAsOwn } from '../../files/owner.ts'
import { makeWorkFolder, sweepWorkFolders } from '../../files/workFolder.ts'
import { engine } from '../../talk/root.ts'

let temporary: string
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'deck-sweep-'))
  vi.stubEnv('TMPDIR', temporary)
  vi.stubEnv('TEMP', temporary)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true, force: true })
})

/** Makes a work folder in a process of its own, and does something there behind it. */
function making(behind: string) {
  return ['--input-type=module', '--eval', `
  import { makeWorkFolder } from ${JSON.stringify(pathToFileURL(join(engine, 'files/workFolder.ts')).href)}
  makeWorkFolder('work')
  ${behind}
`]
}

const markOf = (folder: string) => join(folder, '.deck-owner')

/** Changes what a folder says of its owner. */
function changeMark(folder: string, change: object): void {
  writeFileSync(markOf(folder), JSON.stringify({ ...JSON.parse(readFileSync(markOf(folder), 'utf8')) as object, ...change }))
}

describe('what a killed command has left in the temporary folder', () => {
  it('goes when the next begins, with all that is in it', () => {
    spawnSync(process.execPath, making('process.kill(process.pid, "SIGKILL")'))
    const [name] = readdirSync(temporary)
    expect(name).toMatch(/^deck-work-/)
    mkdirSync(join(temporary, name!, 'site'))
    sweepWorkFolders()
    expect(readdirSync(temporary)).toEqual([])
  })

  it('stays while the command lives', async () => {
    const child = spawn(process.execPath, making('console.log("made"); setInterval(() => {}, 1000)'), { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await once(child.stdout, 'data')
      sweepWorkFolders()
      expect(readdirSync(temporary)).toHaveLength(1)
    }
    finally {
      child.kill('SIGKILL')
      await once(child, 'close')
    }
    sweepWorkFolders()
    expect(readdirSync(temporary)).toEqual([])
  })

  it.runIf(process.platform === 'linux')('goes although another process has the number of the killed one by now', () => {
    const { path } = makeWorkFolder('work')
    sweepWorkFolders()
    expect(existsSync(path)).toBe(true)
    changeMark(path, { began: '1 of another day' })
    sweepWorkFolders()
    expect(existsSync(path)).toBe(false)
  })

  it('includes the profile of its browser', () => {
    const profile = join(temporary, 'playwright_chromiumdev_profile-x')
    mkdirSync(profile)
    markAsOwn(profile)
    changeMark(profile, { pid: 2 ** 30 })
    sweepWorkFolders()
    expect(existsSync(profile)).toBe(false)
  })
})

describe('a temporary folder stays', () => {
  const folders: readonly (readonly [of: string, change: (folder: string) => void])[] = [
    ['another machine', folder => changeMark(folder, { place: 'elsewhere', pid: 2 ** 30 })],
    ['nobody that is known', folder => rmSync(markOf(folder))],
    ['an owner that cannot be read', folder => writeFileSync(markOf(folder), '{"pid":1')],
    ['another user', (folder) => {
      changeMark(folder, { pid: 2 ** 30 })
      vi.spyOn(process, 'getuid').mockReturnValue(process.getuid!() + 1)
    }],
  ]
  it.each(folders)('that is of %s', (_, change) => {
    const { path } = makeWorkFolder('work')
    change(path)
    sweepWorkFolders()
    vi.restoreAllMocks()
    expect(existsSync(path)).toBe(true)
  })

  it('that a link leads to, and the link', () => {
    const elsewhere = mkdtempSync(join(temporary, 'mine-'))
    markAsOwn(elsewhere)
    changeMark(elsewhere, { pid: 2 ** 30 })
    symlinkSync(elsewhere, join(temporary, 'deck-work-link'), 'junction')
    sweepWorkFolders()
    expect(existsSync(join(temporary, 'deck-work-link', '.deck-owner'))).toBe(true)
  })
})

it('a folder has a living owner, is abandoned, or nobody knows', () => {
  const { path, discard } = makeWorkFolder('work')
  expect([hasLivingOwner(path), isAbandoned(path)]).toEqual([true, false])
  changeMark(path, { pid: 2 ** 30 })
  expect([hasLivingOwner(path), isAbandoned(path)]).toEqual([false, true])
  discard()
  expect([hasLivingOwner(path), isAbandoned(path)]).toEqual([false, false])
})
