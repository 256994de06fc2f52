import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DOCUMENT } from 'talkwright/author/deck/entries'
import { citationsIn } from 'talkwright/author/document/citations'
import { root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'
import { speakers } from '../../../data/speakers.ts'
import { ownFiles, talkFiles } from '../src/talk.ts'
import { fixtureFile, fixtures, missingUnits, plannedFile } from './plans.ts'

const documents = [...fixtures.map(fixtureFile), join(root, DOCUMENT)]

describe.each(documents)('%s', (file) => {
  const made = plannedFile(file)

  it('has all its units on slides, or left out with a reason', () => {
    expect(missingUnits(made.document.text, made.plan)).toEqual([])
  })

  it('becomes the same talk each time', () => {
    const again = plannedFile(file)
    expect([...ownFiles(again.plan, again.document, 'talk', root)]).toEqual([...ownFiles(made.plan, made.document, 'talk', root)])
  })
})

describe.each(fixtures)('the talk of %s', (name) => {
  const { plan, document } = plannedFile(fixtureFile(name))
  const own = ownFiles(plan, document, 'talk', root)
  const files = talkFiles(plan, document, 'talk', root)
  const copied = [...files.keys()].filter(path => !own.has(path) && path !== 'data/ui.ts')

  it('copies no rows of this deck', async () => {
    const modules = copied.filter(path => path.startsWith('data/') && path.endsWith('.ts'))
    for (const path of modules)
      expect(citationsIn(await import(pathToFileURL(join(root, path)).href)), path).toEqual([])
  })

  it('names nobody and nothing of this deck', () => {
    const names = new RegExp([...Object.values(speakers).map(({ fullName }) => fullName.en), 'State of AI', 'state-of-ai', '2026年AI'].join('|'))
    // The licence of the house stays with its code.
    const leaks = [...files].filter(([path, content]) => path !== 'LICENSE' && !/\.(?:png|svg|ico)$/.test(path) && names.test(typeof content === 'string' ? content : new TextDecoder().decode(content))).map(([path]) => path)
    expect(leaks).toEqual([])
  })

  it('has neither the gallery nor the generator', () => {
    expect([...files.keys()].filter(path => /^(?:gallery|generator|bench)/.test(path))).toEqual([])
  })
})
