import type { Server } from 'node:net'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 300_000 })

// Each of these ends before anything is built.
let project: Project
let taken: Server
let port: number

beforeAll(async () => {
  project = new Project()
  taken = createServer()
  await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve))
  port = (taken.address() as { port: number }).port
})

afterAll(() => {
  taken.close()
  project.remove()
})

/** The command fails with this one line and leaves nothing. */
async function failsWith(line: RegExp, command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<void> {
  const { status, stdout, stderr } = await project.run(command, args, env)
  expect(stderr.trimEnd()).toMatch(line)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stdout).toBe('')
  expect(status).toBe(1)
  expect(project.leftovers()).toEqual([])
}

describe('a wrong argument ends a command with one line', () => {
  it.each(['build', 'export', 'preview', 'start', 'check', 'test'])('an unknown option of %s is named, and where help is', async (command) => {
    await failsWith(/^error: unknown option '--colour'\. See "npm .* -- --help"\.$/, command, ['--colour'])
  })

  it.each(['build', 'export', 'start'])('an unknown language of %s is named with those that there are', async (command) => {
    await failsWith(/'fr' is invalid\. Allowed choices are zh, en/, command, ['--lang', 'fr'])
  })

  it.each(['build', 'export', 'start'])('an unknown cut of %s is named with those that there are', async (command) => {
    await failsWith(/'15' is invalid\. Allowed choices are 10, 20, 45, full/, command, ['--cut', '15'])
  })

  it('a path and an address that a site cannot stand at are named', async () => {
    await failsWith(/'a b' is invalid\. It has to be a path of letters, digits, points, hyphens and slashes\./, 'build', ['--base', 'a b'])
    await failsWith(/'ftp:\/\/x' is invalid\. It has to be an address such as https:\/\/example\.org\/talks\/ai\/\./, 'build', ['--url', 'ftp://x'])
  })

  it('a site of another cut than the wanted one is not verified, and the way out is named', async () => {
    const other = new Project()
    try {
      other.write('dist/deck.json', '{"langs":["zh"],"cut":"20","place":{"base":"/"},"notes":false}')
      const { status, stderr } = await other.run('verify', ['engines', '--site', 'dist'])
      expect(stderr).toMatch(/dist holds zh of the cut "20", wanted is zh and en of the cut "full": run "npm run build" with the same --lang and --cut first\.\n$/)
      expect(status).toBe(1)
    }
    finally {
      other.remove()
    }
  })

  it.each([
    ['--handout makes a PDF', ['--handout', '--format', 'png'], /^--handout makes a PDF: leave out --format png or --handout\.$/],
    ['--handout shows each slide once', ['--handout', '--with-clicks'], /^--handout shows each slide once: leave out --with-clicks or --handout\.$/],
    ['an unknown format', ['--format', 'jpg'], /'jpg' is invalid\. Allowed choices are pdf, png/],
    ['a slide that the cut does not have', ['--cut', '10', '--slides', '2,400'], /^There is no slide 400; there are 1 to \d+\.$/],
    ['an id that the deck does not have', ['--slides', 'agi-tea'], /^"agi-tea" is no number, range or id of slides; there are 1 to \d+; most like it: agi-timeline\.$/],
  ])('an export of what cannot be says so: %s', async (_, args, line) => {
    await failsWith(line, 'export', args)
  })

  it.each(['build', 'export', 'contact-sheet', 'pack'])('an empty folder for %s to write to is refused', async (command) => {
    await failsWith(/'' is invalid\. It has to name a folder; "\." is the current one\./, command, ['--out', ''])
  })

  it('a slide that the linter is to look at, and the deck does not have, is named with those like it', async () => {
    await failsWith(/^There is no slide "agi-tea"; there are 1 to \d+; most like it: agi-timeline\.$/, 'lint-slides', ['--slide', 'agi-tea'])
  })

  it('a port behind which there is none for the second language is refused', async () => {
    await failsWith(/^The talk takes 2 ports, one for each language, and 65535 is the last that there is: choose one up to 65534 with --port\.$/, 'start', ['--port', '65535'])
  })

  it.each(['start', 'preview'])('a port of %s that is none is named', async (command) => {
    await failsWith(/'tea' is invalid\. It has to be a number/, command, ['--port', 'tea'])
  })
})

describe('what the machine does not give is one line', () => {
  it('a preview without a built site says how to build one', async () => {
    await failsWith(/dist holds no built site: run "npm run build" first\.$/, 'preview', [])
  })

  it('a port that is taken is named, with what to do', async () => {
    await failsWith(new RegExp(`^Port ${port} is taken: choose another with --port\\.$`), 'start', ['--port', String(port)])
    project.write('dist/index.html', 'a site')
    project.write('dist/deck.json', '{"langs":["zh"],"cut":"full","place":{"base":"/"},"notes":false}')
    await failsWith(new RegExp(`^Port ${port} is taken: choose another with --port\\.$`), 'preview', ['--port', String(port)])
  })

  it('a browser that does not start is named before anything is built', async () => {
    await failsWith(/^DECK_BROWSER names "\/nonexistent", which does not start as a browser; correct it or unset it\.$/, 'export', [], { DECK_BROWSER: '/nonexistent' })
  })

  it.each(['build', 'export'])('a program that is no browser is named by %s before anything is built', async (command) => {
    await failsWith(/^DECK_BROWSER names "\/bin\/true", which does not start as a browser; correct it or unset it\.$/, command, [], { DECK_BROWSER: '/bin/true' })
  })

  it('one that calls itself a browser and is none is told in one line, too', async () => {
    project.write('browser.sh', '#!/bin/sh\necho "Chromium 153.0.1.2"\n')
    chmodSync(project.path('browser.sh'), 0o755)
    await failsWith(/^\S*browser\.sh does not start as a browser \(it ended with status 0\): set DECK_BROWSER to the path of a Chrome or Chromium that does\.$/, 'build', [], { DECK_BROWSER: project.path('browser.sh') })
  })

  it('a temporary folder that is not there is named', async () => {
    await failsWith(/^The temporary folder \/nowhere is not there: make it, or set TMPDIR to one that is\.$/, 'export', [], { TMPDIR: '/nowhere' })
  })

  it('a folder for PDFs that is a file is named, and the file stays', async () => {
    project.write('notes', 'mine')
    await failsWith(/^Cannot write to .*notes \(EEXIST\): name another folder, or change/, 'export', ['--out', 'notes'])
    expect(readFileSync(project.path('notes'), 'utf8')).toBe('mine')
  })

  it.runIf(process.platform === 'linux').each([['export', []], ['contact-sheet', []], ['build', []], ['pack', []]])('a place that takes no folder is named by %s', async (command, args) => {
    await failsWith(/^Cannot write to \/proc(?:\/x)? \(ENOENT\): /, command, [...args, '--out', '/proc/x'])
  })

  it('a file where the site is to be built is named, and stays', async () => {
    const other = new Project()
    try {
      other.write('dist', 'mine')
      const { status, stderr } = await other.run('build')
      expect(stderr).toMatch(/dist is a file, where a folder is to be made: move it away\.\n$/)
      expect(status).toBe(1)
      expect(readFileSync(other.path('dist'), 'utf8')).toBe('mine')
      expect(existsSync(other.path('out'))).toBe(false)
      expect(other.leftovers()).toEqual([])
    }
    finally {
      other.remove()
    }
  })
})
