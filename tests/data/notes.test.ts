import type { Note } from '../../data/note.ts'
import { expect, it } from 'vitest'
import { notes } from '../../data/notes.ts'

const all: readonly Note[] = notes

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function hanIn(text: string): readonly string[] {
  return text.match(/\p{Script=Han}/gu) ?? []
}

it('gives every note an id of its own', () => {
  expect(repeated(all.map(({ id }) => id))).toEqual([])
})

it('keeps the short form of every note within 26 Han or 60 Latin characters', () => {
  expect(all.filter(({ short }) => hanIn(short.zh).length > 26 || short.en.length > 60).map(({ id }) => id)).toEqual([])
})

it('says for every piece of evidence where it was heard or what it is', () => {
  expect(all.filter(({ evidence }) => evidence.length === 0 || evidence.some(({ at, source }) => !at && !source)).map(({ id }) => id)).toEqual([])
})

it('dates every episode evidence by its time, and nothing else', () => {
  expect(all.filter(({ evidence }) => evidence.some(({ grade, at }) => (grade === 'episode') !== /^\d:\d\d:\d\d(?:–\d:\d\d:\d\d)?$/.test(at ?? ''))).map(({ id }) => id)).toEqual([])
})

it('names the source behind every link', () => {
  expect(all.flatMap(({ evidence }) => evidence).filter(({ url, source }) => url && !source)).toEqual([])
})

it('says in which month every note was checked', () => {
  expect(all.filter(({ checked }) => !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(checked)).map(({ id }) => id)).toEqual([])
})

it('cites no words twice in one note', () => {
  expect(all.filter(({ cites }) => repeated(cites.map(({ section, words }) => `${section} ${words}`)).length > 0).map(({ id }) => id)).toEqual([])
})
