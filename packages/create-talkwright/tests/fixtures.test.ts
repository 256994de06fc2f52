import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { DOCUMENT } from 'talkwright/author/deck/entries'
import { root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'
import { speakers } from '../../../data/speakers.ts'
import { ownFiles, talkFiles } from '../src/talk.ts'
import { fixtureFile, fixtures, missingUnits, plannedFile } from './plans.ts'

/** What an entry says of its own talk. */
const OWN_WORDS = ['hide', 'lang', 'title', 'titleTemplate', 'author', 'info', 'keywords', 'htmlAttrs']

const documents = [...fixtures.map(fixtureFile), join(root, DOCUMENT)]

describe.each(documents)('%s', (file) => {
  const made = plannedFile(file)

  it('has all its units on slides, or left out with a reason', () => {
    expect(missingUnits(made.document.text, made.plan)).toEqual([])
  })

  it('becomes the same talk each time', () => {
    const again = plannedFile(file)
    expect([...ownFiles(again.plan, again.document, 'talk')]).toEqual([...ownFiles(made.plan, made.document, 'talk')])
  })
})

describe.each(fixtures)('the talk of %s', async (name) => {
  const { plan, document } = plannedFile(fixtureFile(name))
  const files = await talkFiles(plan, document, 'talk')

  it('names nobody and nothing of this deck', () => {
    const names = new RegExp([...Object.values(speakers).map(({ fullName }) => fullName.en), 'State of AI', 'state-of-ai', '2026年AI'].join('|'))
    const leaks = [...files].filter(([, content]) => typeof content === 'string' && names.test(content)).map(([path]) => path)
    expect(leaks).toEqual([])
  })

  it('has at most twelve entries at its root, and of the engine nothing but the packages that it is packed in', () => {
    const entries = new Set([...files.keys()].map(path => path.split('/')[0]!).filter(entry => !entry.startsWith('.')))
    expect(entries.size, [...entries].join(' ')).toBeLessThanOrEqual(12)
    expect([...files.keys()].filter(path => !/^(?:data|pages|public|tests|vendor)\/|^[\w.-]+$/.test(path))).toEqual([])
    expect([...files.keys()].filter(path => path.startsWith('vendor/')).map(path => path.replace(/-\d.*$/, ''))).toEqual(['vendor/slide-linter', 'vendor/tagged-pdf', 'vendor/talkwright'])
  })

  it('tells Slidev what the entry of this deck does, but for words of its own', () => {
    const settings = (entry: string) => Object.entries(parseSync(entry, 'slides.md').slides[0]!.frontmatter).filter(([key]) => !OWN_WORDS.includes(key))
    expect(settings(String(files.get('slides.md')))).toEqual(settings(readFileSync(join(root, 'slides.md'), 'utf8')))
  })

  it('locks each package that it needs', () => {
    const lock = JSON.parse(String(files.get('package-lock.json'))) as { packages: Record<string, { dependencies?: object, link?: boolean }> }
    expect(Object.values(lock.packages).filter(({ link }) => link)).toEqual([])
    const manifest = JSON.parse(String(files.get('package.json'))) as { dependencies: object }
    for (const dependency of Object.keys(manifest.dependencies))
      expect(Object.keys(lock.packages)).toContain(`node_modules/${dependency}`)
  })
})
