import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { systemFault } from '../../cli/systemFault.ts'

afterEach(() => vi.unstubAllEnvs())

const error = (code: string, more: object) => Object.assign(new Error(code), { code, ...more })

describe('what the machine refuses is told in one line that says what, where and what to do', () => {
  it.each([
    ['ENOSPC', { syscall: 'write', path: '/a/dist' }, 'No space is left (ENOSPC, /a/dist): free some, or choose another disk.'],
    ['ENOSPC', { syscall: 'write' }, 'No space is left (ENOSPC, while it was to write): free some, or choose another disk.'],
    ['EACCES', { syscall: 'open', path: '/a/b' }, 'Not allowed (EACCES, /a/b): change its permissions, or choose another folder.'],
    ['EROFS', { syscall: 'mkdir', path: '/a/b' }, 'Nothing can be written (EROFS, /a/b): change its permissions, or choose another folder.'],
    ['EMFILE', { syscall: 'open', path: '/a/b' }, 'Too many files are open (EMFILE, /a/b): close other programs, or raise the limit with "ulimit -n".'],
    ['EACCES', { syscall: 'listen', port: 80 }, 'Port 80 is not for everybody: choose one from 1024 on with --port.'],
  ])('%s of %j', (code, more, line) => {
    expect(systemFault(error(code, more))).toBe(line)
  })

  it('a temporary folder that is not there', () => {
    vi.stubEnv('TMPDIR', '/nowhere')
    vi.stubEnv('TEMP', '/nowhere')
    expect(systemFault(caught(() => mkdtempSync(join(tmpdir(), 'deck-'))))).toBe('The temporary folder /nowhere is not there: make it, or set TMPDIR to one that is.')
  })

  it('a port that is taken', async () => {
    const [first, second] = [createServer(), createServer()]
    try {
      await new Promise<void>(resolve => first.listen(0, '127.0.0.1', resolve))
      const { port } = first.address() as { port: number }
      const refusal = await new Promise(resolve => second.once('error', resolve).listen(port, '127.0.0.1'))
      expect(systemFault(refusal)).toBe(`Port ${port} is taken: choose another with --port.`)
    }
    finally {
      first.close()
    }
  })
})

describe('what is no refusal of the machine keeps its trace', () => {
  it.each([
    ['an error of the code', new TypeError('x is not a function')],
    ['a file that the code misses', caught(() => readdirSync('/nowhere/at/all'))],
    ['an error of a package with a code', error('ERR_INVALID_ARG_TYPE', {})],
    ['what is no error', 'text'],
  ])('%s', (_, thrown) => {
    expect(systemFault(thrown)).toBeUndefined()
  })
})

function caught(action: () => void): unknown {
  try {
    action()
  }
  catch (error) {
    return error
  }
  throw new Error('Nothing was thrown.')
}
