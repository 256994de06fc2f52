import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentsOf, requireContents, requireReplaceable, writeContents } from '../../site/contents.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-contents-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const built = { langs: ['zh'], cut: 'full', place: { base: '/' }, notes: false } as const

describe('where a site may be built', () => {
  it.each<[string, (out: string) => void, RegExp | undefined]>([
    ['a new folder', () => {}, undefined],
    ['an empty folder', out => mkdirSync(out), undefined],
    ['an earlier build', (out) => {
      mkdirSync(out)
      writeContents(out, built)
      writeFileSync(join(out, 'index.html'), '')
    }, undefined],
    ['a folder of somebody’s files', (out) => {
      mkdirSync(out)
      writeFileSync(join(out, 'thesis.txt'), 'mine')
    }, /out holds other things than a built site: choose an empty or a new folder with --out\.$/],
    ['a folder whose deck.json is somebody’s', (out) => {
      mkdirSync(out)
      writeFileSync(join(out, 'deck.json'), '{ "cards": 52 }')
    }, /out holds other things than a built site/],
  ])('%s', (_, prepare, fault) => {
    const out = join(folder, 'out')
    prepare(out)
    const before = readdirSync(folder, { recursive: true })
    if (fault)
      expect(() => requireReplaceable(out)).toThrow(fault)
    else
      expect(() => requireReplaceable(out)).not.toThrow()
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
  })
})

describe('what a built site holds', () => {
  it('is what was written down', () => {
    writeContents(folder, built)
    expect(contentsOf(folder)).toEqual(built)
    expect(() => requireContents(folder, { langs: ['zh'], cut: 'full' }, false)).not.toThrow()
  })

  it.each([
    ['another cut', ['zh'], '20', false, /wanted is zh of the cut "20": run "npm run build" with the same --lang and --cut first\.$/],
    ['another language', ['en'], 'full', false, /wanted is en of the cut "full"/],
    ['notes', ['zh'], 'full', true, /holds no speaker notes: run "npm run build -- --with-notes" first\.$/],
  ] as const)('is not %s', (_, langs, cut, notes, fault) => {
    writeContents(folder, built)
    expect(() => requireContents(folder, { langs, cut }, notes)).toThrow(fault)
  })

  it('is nothing where nothing was built', () => expect(() => contentsOf(folder)).toThrow(/holds no built site: run "npm run build" first\.$/))
})
