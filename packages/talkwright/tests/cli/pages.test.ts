import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 300_000 })

let project: Project
beforeAll(() => {
  project = new Project()
})
afterAll(() => project.remove())

const PAGE = 'pages/15-agi.md'
const SLIDE = `
---
id: broken
layout: statement
title: { zh: '坏', en: 'Broken' }
seconds: 10
cut: 10
---
`

interface Fault {
  readonly what: string
  readonly files: readonly string[]
  readonly change: (text: string) => string
  readonly line: RegExp
}

/** The build fails with one line, which says what is wrong and in which file, and leaves nothing. */
async function buildFails({ files, change, line }: Omit<Fault, 'what'>): Promise<void> {
  await project.with(files, change, async () => {
    const { status, stdout, stderr } = await project.run('build')
    expect(stderr.trimEnd()).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expect(existsSync(project.path('dist'))).toBe(false)
    expect(project.leftovers()).toEqual([])
  })
}

describe('a fault in the deck is one line, before anything is built', () => {
  const faults: readonly Fault[] = [
    { what: 'a listed page that is missing', files: ['slides.md', 'slides.en.md'], change: text => text.replace('15-agi.md', '15-aig.md'), line: /^slides\.md:\d+: .*15-aig\.md/ },
    { what: 'an unknown layout', files: [PAGE], change: text => text.replace('layout: chapter', 'layout: chaptre'), line: /^pages\/15-agi\.md:1: unknown layout "chaptre"; known are .*chapter/ },
    { what: 'words that the document does not hold', files: ['data/agi.ts'], change: text => text.replace(/words: '[^']+'/, 'words: \'words of nobody\''), line: /^data\/agi\.ts:\d+: the document's section ".+" does not hold the words "words of nobody"; correct the citation$/ },
  ]
  it.each(faults)('$what', fault => buildFails(fault))
})

describe('a fault that only building shows is one line', () => {
  it('a template that does not parse names its page and slide', async () => {
    await buildFails({ files: [PAGE], change: text => `${text}\n${SLIDE}\n<div>\n\n<p :class="{">x</p>\n`, line: /^15-agi\.md, slide \d+ of the deck: / })
  })

  it('a character without a glyph names itself and its file', async () => {
    // A sign of the Tangut script.
    await buildFails({ files: [PAGE], change: text => text.replace(/zh: '/, 'zh: \'\u{17000}'), line: /\u{17000} \(U\+17000, pages\/15-agi\.md\)/u })
  })
})
