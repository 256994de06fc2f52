import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const OLD = 'an older PDF'

/** A deck that builds, but one of whose slides throws while it is shown. */
let project: Project

beforeAll(async () => {
  project = new Project()
  project.write('out/state-of-ai-2026.zh.pdf', OLD)
  project.write('pages/99-broken.md', `---
id: broken
layout: figure
title: { zh: '坏', en: 'Broken' }
seconds: 10
cut: 10
---

{{ $frontmatter.foo.bar.baz }}
`)
  for (const entry of ['slides.md', 'slides.en.md'])
    project.write(entry, `${readFileSync(project.path(entry), 'utf8')}\n---\nsrc: ./pages/99-broken.md\n---\n`)
  const { status, stderr } = await project.run('build', ['--lang', 'zh'])
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

afterAll(() => project.remove())

/** What an export that did not come to its end leaves: the PDF that was there, and nothing else. */
function expectUntouched(): void {
  expect(readdirSync(project.path('out'))).toEqual(['state-of-ai-2026.zh.pdf'])
  expect(readFileSync(project.path('out/state-of-ai-2026.zh.pdf'), 'utf8')).toBe(OLD)
  expect(project.leftovers()).toEqual([])
}

describe('an export that fails', () => {
  it('names the slide that throws in one line, and leaves the older PDF as it was', async () => {
    const { status, stdout, stderr } = await project.run('export', ['--no-build', '--lang', 'zh'])
    expect(stderr).toMatch(/^pages\/99-broken\.md:1: slide \d+ does not render: TypeError: .*'bar'.*\n$/)
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expectUntouched()
  })
})

// Which processes a command has is read from /proc.
describe.runIf(process.platform === 'linux')('an export that is stopped', () => {
  const stops = [
    { what: 'by Ctrl-C while it prints', args: ['--no-build', '--lang', 'zh'], program: 'chromium', signal: 'SIGINT', group: true, status: 130 },
    { what: 'by a signal to itself alone while it prints', args: ['--no-build', '--lang', 'zh'], program: 'chromium', signal: 'SIGTERM', group: false, status: 143 },
    { what: 'by Ctrl-C while it builds', args: [], program: 'slidev', signal: 'SIGINT', group: true, status: 130 },
    { what: 'by a signal to itself alone while it builds', args: [], program: 'slidev', signal: 'SIGTERM', group: false, status: 143 },
  ] as const

  it.each(stops)('$what leaves the older PDF whole, no temporary files and no processes', async ({ args, program, signal, group, status }) => {
    const { child, outcome, processes } = project.start('export', args, { group })
    await vi.waitUntil(() => processes().some(pid => commandLineOf(pid).includes(program)), { timeout: 20_000, interval: 50 })
    // In the midst of it: a build has begun to write, the browser to show.
    await new Promise(resolve => setTimeout(resolve, 2500))
    process.kill(group ? -child.pid! : child.pid!, signal)
    const ended = await outcome
    expect(ended).toEqual({ status, stdout: '', stderr: '' })
    await vi.waitUntil(() => processes().length === 0, { timeout: 2000 })
    expectUntouched()
  })
})

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  }
  catch {
    return ''
  }
}
