import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it, vi } from 'vitest'
import { withBrowser } from '../../browser/withBrowser.ts'
import { hasLivingOwner } from '../../files/owner.ts'

/** The processes that this one has begun, and theirs, of a kind that a part of the command line names. */
function descendants(part: string, parent = process.pid): number[] {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).filter(pid => read(pid, 'stat').split(') ').at(-1)!.split(' ')[1] === String(parent))
  return children.flatMap(pid => [...(read(pid, 'cmdline').includes(part) ? [pid] : []), ...descendants(part, pid)])
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  }
  catch {
    return ''
  }
}

it.runIf(process.platform === 'linux').each([
  ['the browser', '--remote-debugging-pipe'],
  ['the process of a page', '--type=renderer'],
])('%s that is killed in the midst of the work is told in one line', async (_, part) => {
  const killed = withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.goto('data:text/html,<title>here</title>')
    const found = descendants(part)
    expect(found).not.toEqual([])
    found.forEach(pid => process.kill(pid, 'SIGKILL'))
    await page.waitForFunction(() => false, undefined, { timeout: 0 })
  })
  await expect(killed).rejects.toThrow(expect.objectContaining({ name: 'UserError', message: 'The browser could not go on; it was killed, crashed or lacked space: run the command again, with more memory free.' }))
})

it('all that a browser keeps in the temporary folder is known as this process\'s, and goes with the browser', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'deck-kept-'))
  vi.stubEnv('TMPDIR', temporary)
  vi.stubEnv('TEMP', temporary)
  try {
    await withBrowser(async (browser) => {
      await (await browser.newPage()).goto('data:text/html,here')
      const kept = readdirSync(temporary)
      expect(kept).not.toEqual([])
      expect(kept.filter(name => !hasLivingOwner(join(temporary, name)))).toEqual([])
    })
    await vi.waitUntil(() => readdirSync(temporary).length === 0, { timeout: 30_000 })
  }
  finally {
    vi.unstubAllEnvs()
    rmSync(temporary, { recursive: true, force: true })
  }
})

it('an error of the work itself stays what it is', async () => {
  const fault = new Error('mine')
  await expect(withBrowser(() => Promise.reject(fault))).rejects.toBe(fault)
})
