import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireWritable, writeWhole, writeWholeFolder } from '../../files/writeWhole.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file that is written whole', () => {
  it('replaces the earlier one and leaves nothing beside it', () => {
    writeFileSync(join(folder, 'deck.pdf'), 'earlier')
    writeWhole(join(folder, 'deck.pdf'), bytes('new'))
    expect(readFileSync(join(folder, 'deck.pdf'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['deck.pdf'])
  })

  it('leaves nothing where it cannot take its place', () => {
    mkdirSync(join(folder, 'deck.pdf'))
    expect(() => writeWhole(join(folder, 'deck.pdf'), bytes('new'))).toThrow()
    expect(readdirSync(folder)).toEqual(['deck.pdf'])
  })
})

describe('a folder that is written whole', () => {
  const files = new Map([['1.png', bytes('one')], ['share/agi.png', bytes('two')]])

  it('holds its files, and none of the earlier folder\'s', () => {
    mkdirSync(join(folder, 'deck'))
    writeFileSync(join(folder, 'deck', '99.png'), 'earlier')
    writeWholeFolder(join(folder, 'deck'), files)
    expect(readdirSync(join(folder, 'deck'), { recursive: true }).sort()).toEqual(['1.png', 'share', join('share', 'agi.png')])
    expect(readFileSync(join(folder, 'deck', 'share', 'agi.png'), 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['deck'])
  })

  it('leaves the earlier one as it was, and nothing beside it, where a file of it cannot be written', () => {
    mkdirSync(join(folder, 'deck'))
    writeFileSync(join(folder, 'deck', '1.png'), 'earlier')
    // A file cannot stand where a folder of the same name is needed.
    expect(() => writeWholeFolder(join(folder, 'deck'), new Map([['share', bytes('one')], ['share/agi.png', bytes('two')]]))).toThrow()
    expect(readFileSync(join(folder, 'deck', '1.png'), 'utf8')).toBe('earlier')
    expect(readdirSync(folder)).toEqual(['deck'])
  })

  it('does not take the place of a file', () => {
    writeFileSync(join(folder, 'deck'), 'mine')
    expect(() => writeWholeFolder(join(folder, 'deck'), files)).toThrow(/deck is a file, where a folder is to be made: move it away\.$/)
    expect(readFileSync(join(folder, 'deck'), 'utf8')).toBe('mine')
    expect(readdirSync(folder)).toEqual(['deck'])
  })
})

it('a folder that can be written is made, and nothing is left in it', () => {
  requireWritable(join(folder, 'a', 'b'))
  expect(existsSync(join(folder, 'a', 'b'))).toBe(true)
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual([])
})
