import { globSync, readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { entries } from '../../author/deck/entries.ts'
import { loadDeck } from '../../author/deck/load.ts'
import { openPdf, outlineOf, pageTexts } from '../print/document.ts'
import { pixelsOf } from './png.ts'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const OLD = 'an older PDF'

/** A deck that builds, but whose last slide throws while it is shown. */
let project: Project
/** The numbers of its slides by their ids. */
let numberOf: ReadonlyMap<string, number>

beforeAll(async () => {
  project = new Project()
  project.write('out/state-of-ai-2026.zh.pdf', OLD)
  project.write('out/state-of-ai-2026.zh.excerpt/001-cover@1x.png', OLD)
  const { slides } = await loadDeck(entries.zh.file)
  numberOf = new Map(slides.map(({ frontmatter }, index) => [frontmatter.id, index + 1]))
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
  // What the exports take, with notes and without. Not drawn, for then a build would name the broken slide.
  project.write('build-undrawn.ts', `import { join } from 'node:path'
import { buildSite } from 'talkwright/site/build'
import { root } from 'talkwright/talk/root'

for (const notes of [true, false])
  await buildSite(join(root, 'dist'), { langs: ['zh'], cut: 'full' }, { notes })
`)
  const { status, stderr } = await project.run(project.path('build-undrawn.ts'))
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

afterAll(() => project.remove())

/** What an export that did not come to its end leaves: what was there, and nothing else. */
function expectUntouched(): void {
  expect(readdirSync(project.path('out'), { recursive: true }).sort()).toEqual(['state-of-ai-2026.zh.excerpt', 'state-of-ai-2026.zh.excerpt/001-cover@1x.png', 'state-of-ai-2026.zh.pdf'])
  expect(readFileSync(project.path('out/state-of-ai-2026.zh.pdf'), 'utf8')).toBe(OLD)
  expect(readFileSync(project.path('out/state-of-ai-2026.zh.excerpt/001-cover@1x.png'), 'utf8')).toBe(OLD)
  expect(project.leftovers()).toEqual([])
}

/** Exports a part of the Chinese deck that has nothing broken, as often as said at the same time, into a folder of its own, and returns what is in it. */
async function exported(out: string, args: readonly string[], times = 1): Promise<string[]> {
  const outcomes = await Promise.all(Array.from({ length: times }, () => project.run('export', ['--lang', 'zh', '--out', out, ...args])))
  for (const { status, stderr } of outcomes)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(project.leftovers()).toEqual([])
  return readdirSync(project.path(out), { recursive: true }).map(String).sort()
}

type Pdf = Awaited<ReturnType<typeof openPdf>>

/** Of each page, how many of its elements are tagged as links. */
async function taggedLinks(pdf: Pdf): Promise<number[]> {
  interface Node { readonly role?: string, readonly children?: readonly Node[] }
  const count = ({ role, children = [] }: Node): number => children.reduce((sum, child) => sum + count(child), role === 'Link' ? 1 : 0)
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => count(await (await pdf.getPage(index + 1)).getStructTree() as Node)))
}

/** Of each page, the pages to which its links lead, as numbers from 1; nothing for a link that leads nowhere. */
async function destinations(pdf: Pdf): Promise<(number | undefined)[][]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const links = (await (await pdf.getPage(index + 1)).getAnnotations()).filter(({ subtype }) => subtype === 'Link')
    return Promise.all(links.map(async ({ dest }) => {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      return place ? await pdf.getPageIndex(place[0]) + 1 : undefined
    }))
  }))
}

describe('an export of some slides', () => {
  it('prints them in the deck\'s order under their own numbers, and links to others are plain text', async () => {
    expect(await exported('some', ['--slides', 'agi-timeline,nine-predictions,agi'])).toEqual(['state-of-ai-2026.zh.excerpt.pdf'])
    const pdf = await openPdf(project.path('some/state-of-ai-2026.zh.excerpt.pdf'))
    const numbers = ['nine-predictions', 'agi', 'agi-timeline'].map(id => String(numberOf.get(id)))
    expect(await pdf.getPageLabels()).toEqual(numbers)
    const texts = await pageTexts(pdf)
    numbers.forEach((number, index) => expect(texts[index]).toContain(number))
    // Of the chapters to which the predictions lead, one is here; its opener leads back.
    expect(await destinations(pdf)).toEqual([[2], [1], []])
    expect(await taggedLinks(pdf)).toEqual([1, 1, 0])
  })

  it('has a page for each step of a slide that builds, and one entry in the outline', async () => {
    expect(await exported('steps', ['--slides', 'agi-timeline', '--with-clicks'])).toEqual(['state-of-ai-2026.zh.excerpt.steps.pdf'])
    const pdf = await openPdf(project.path('steps/state-of-ai-2026.zh.excerpt.steps.pdf'))
    const number = numberOf.get('agi-timeline')
    expect(await pdf.getPageLabels()).toEqual([`${number}.1`, `${number}.2`])
    expect(await outlineOf(pdf)).toHaveLength(1)
    const [first, second] = await pageTexts(pdf)
    expect(second!.length).toBeGreaterThan(first!.length)
  })

  it('takes a picture of each in two sizes, and one to share the chapter', async () => {
    const two = [1, 2].map(step => `${String(numberOf.get('agi-timeline')).padStart(3, '0')}.${step}-agi-timeline`)
    const openers = ['agi', 'appendix'].map(id => `${String(numberOf.get(id)).padStart(3, '0')}-${id}`)
    const sizes = Object.fromEntries([...openers, ...two].flatMap(name => [[`${name}@1x.png`, '980 x 552'], [`${name}@2x.png`, '1960 x 1104']]))
    expect(await exported('pictures', ['--slides', 'agi,agi-timeline,appendix', '--with-clicks', '--format', 'png']))
      .toEqual(['state-of-ai-2026.zh.excerpt.steps', ...[...Object.keys(sizes), 'share', 'share/agi.png'].map(name => `state-of-ai-2026.zh.excerpt.steps/${name}`)].sort())
    for (const [name, size] of [...Object.entries(sizes), ['share/agi.png', '1200 x 630'] as const])
      expect(pixelsOf(project.path(`pictures/state-of-ai-2026.zh.excerpt.steps/${name}`)), name).toBe(size)
  })
})

describe('a handout', () => {
  it('has each slide on A4 with its notes, its sources and the evidence of the editor\'s notes', async () => {
    expect(await exported('handout', ['--slides', 'agi-timeline', '--handout'])).toEqual(['state-of-ai-2026.zh.excerpt.handout.pdf'])
    const pdf = await openPdf(project.path('handout/state-of-ai-2026.zh.excerpt.handout.pdf'))
    const text = (await pageTexts(pdf)).join('')
    for (const words of ['预测的不是同一件事', '每一行预测的东西不一样', '来源AI27报告预测', '节目听写：3:02:12'])
      expect(text).toContain(words)
    expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842])
    expect((await outlineOf(pdf)).map(({ title }) => title)).toEqual(['预测的不是同一件事：没有一条“共识线”'])
  })
})

describe('two exports at once into one folder both end well', () => {
  it('and leave a PDF that is whole', async () => {
    expect(await exported('both', ['--slides', '1-4'], 2)).toEqual(['state-of-ai-2026.zh.excerpt.pdf'])
    expect((await openPdf(project.path('both/state-of-ai-2026.zh.excerpt.pdf'))).numPages).toBe(4)
  })

  it('and leave a folder of pictures that is whole', async () => {
    expect(await exported('both-pictures', ['--slides', '1-4', '--format', 'png'], 2)).toHaveLength(1 + 4 * 2)
  })
})

describe('an export of what was exported before', () => {
  it('is the same file, which is made anew only when that is asked for', async () => {
    const file = (out: string) => readFileSync(project.path(`${out}/state-of-ai-2026.zh.excerpt.pdf`)).toString('latin1')
    // The files tell by the second when each was printed.
    for (const [out, args] of [['once', []], ['again', []], ['anew', ['--fresh']]] as const)
      await exported(out, ['--slides', '1-2', ...args])
    expect(file('again')).toBe(file('once'))
    expect(file('anew')).not.toBe(file('once'))
    await exported('other', ['--slides', '1-3'])
    expect((await openPdf(project.path('other/state-of-ai-2026.zh.excerpt.pdf'))).numPages).toBe(3)
  })

  it('is the same folder of pictures', async () => {
    const [first, again] = [await exported('taken', ['--slides', '1-2', '--format', 'png']), await exported('taken-again', ['--slides', '1-2', '--format', 'png'])]
    expect(again).toEqual(first)
    for (const name of first.filter(name => name.endsWith('.png')))
      expect(readFileSync(project.path(`taken-again/${name}`)).equals(readFileSync(project.path(`taken/${name}`))), name).toBe(true)
  })

  it('into the folder of the project changes nothing of what is exported', async () => {
    await exported('pdfs', ['--slides', '1-2'])
    const file = project.path('pdfs/state-of-ai-2026.zh.excerpt.pdf')
    const before = readFileSync(file).toString('latin1')
    await exported('pdfs', ['--slides', '1-2'])
    expect(readFileSync(file).toString('latin1')).toBe(before)
  })
})

describe('a build that fails', () => {
  it('names the slide that throws in one line, and leaves the older site as it was', async () => {
    const before = readdirSync(project.path('dist')).sort()
    const { status, stdout, stderr } = await project.run('build', ['--lang', 'zh'])
    expect(stderr).toMatch(/^pages\/99-broken\.md:1: slide \d+ does not render: TypeError: .*'bar'.*\n$/)
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expect(readdirSync(project.path('dist')).sort()).toEqual(before)
    expect(project.leftovers()).toEqual([])
  })
})

describe('an export that fails', () => {
  it('names the slide that throws in one line, and leaves the older PDF as it was', async () => {
    const { status, stdout, stderr } = await project.run('export', ['--lang', 'zh'])
    expect(stderr).toMatch(/^pages\/99-broken\.md:1: slide \d+ does not render: TypeError: .*'bar'.*\n$/)
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expectUntouched()
  })
})

// Which processes a command has is read from /proc.
describe.runIf(process.platform === 'linux')('an export that is stopped', () => {
  const stops = [
    { what: 'by Ctrl-C while it prints', args: ['--lang', 'zh'], program: 'chromium', signal: 'SIGINT', group: true, status: 130 },
    { what: 'by a signal to itself alone while it prints', args: ['--lang', 'zh'], program: 'chromium', signal: 'SIGTERM', group: false, status: 143 },
    { what: 'by Ctrl-C while it takes pictures', args: ['--lang', 'zh', '--format', 'png', '--slides', '1-60'], program: 'chromium', signal: 'SIGINT', group: true, status: 130 },
    { what: 'by Ctrl-C while it builds', args: ['--fresh'], program: 'slidev', signal: 'SIGINT', group: true, status: 130 },
    { what: 'by a signal to itself alone while it builds', args: ['--fresh'], program: 'slidev', signal: 'SIGTERM', group: false, status: 143 },
  ] as const

  it.each(stops)('$what leaves the older files whole, no temporary ones and no processes', async ({ args, program, signal, group, status }) => {
    const { child, outcome, processes } = project.start('export', args, { group })
    await vi.waitUntil(() => processes().some(pid => commandLineOf(pid).includes(program)), { timeout: 240_000, interval: 50 })
    // In the midst of it: a build has begun to write, the browser to show.
    await new Promise(resolve => setTimeout(resolve, 2500))
    process.kill(group ? -child.pid! : child.pid!, signal)
    const ended = await outcome
    expect(ended).toEqual({ status, stdout: '', stderr: '' })
    await vi.waitUntil(() => processes().length === 0, { timeout: 60_000 })
    expectUntouched()
  })
})

// Such a signal reaches neither the command nor what it has begun.
describe.runIf(process.platform === 'linux')('an export that is killed', () => {
  it.each([
    { what: 'while it builds', args: ['--fresh'], program: 'slidev', npm: false },
    { what: 'while it prints', args: ['--lang', 'zh'], program: 'chromium', npm: false },
    { what: 'with the npm that runs it alone', args: ['--lang', 'zh'], program: 'chromium', npm: true },
  ])('$what leaves the older files whole and no processes', async ({ args, program, npm }) => {
    const { child, outcome, processes } = project.start('export', args, { npm })
    await vi.waitUntil(() => processes().some(pid => commandLineOf(pid).includes(program)), { timeout: 240_000, interval: 50 })
    child.kill('SIGKILL')
    await vi.waitUntil(() => processes().length === 0, { timeout: 60_000 })
    expect((await outcome).status).toBeNull()
    // The build has ended because of it, and not by itself.
    expect(globSync('**/index.html', { cwd: project.temporary })).toEqual([])
    // What is in the temporary folder has nobody to remove it, until the next command begins.
    expect((await project.run('export', ['--slides', '9999'])).status).toBe(1)
    expect(readdirSync(project.temporary).filter(name => name.startsWith('deck-'))).toEqual([])
    // Playwright's folder is known as the browser's only once that has started.
    project.discardTemporary()
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
