import type { Evidence, Note } from 'talkwright/data/note'
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

/** The document stands in the deck itself. */
const DOCUMENT = '文档本身'
/** Whether evidence comes from outside the episode and the document. */
const isOutside = ({ grade, source }: Evidence) => grade !== 'episode' && source?.zh !== DOCUMENT

const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g
/** Whether a text holds a name: a capital that does not merely begin a month. */
const holdsName = (text: string) => /[A-Z]/.test(text.replace(MONTHS, ''))

it('names every source from outside, by who published it or what it is called, and gives its address', () => {
  expect(all.flatMap(({ id, evidence }) => evidence.filter(isOutside).map(({ source, url }) => ({ id, source, url }))).filter(({ source, url }) =>
    !url?.startsWith('https://') || !holdsName(source!.en))).toEqual([])
})

it('grades no source that was read second-hand as primary', () => {
  expect(all.filter(({ evidence }) => evidence.some(({ grade, source }) => grade === 'primary' && /转引|转述|二手/.test(source?.zh ?? ''))).map(({ id }) => id)).toEqual([])
})

it('calls what was said inexact only by evidence from outside the episode', () => {
  expect(all.filter(({ verdict, evidence }) => verdict === 'said-not-so' && !evidence.some(isOutside)).map(({ id }) => id)).toEqual([])
})

it('calls the document’s retelling bent only by what was heard in the episode', () => {
  expect(all.filter(({ verdict, evidence }) => verdict === 'trimmed' && !evidence.some(({ grade }) => grade === 'episode')).map(({ id }) => id)).toEqual([])
})

it('neither confirms nor merely remarks where its own text says that the document dropped something', () => {
  const dropped = /文档略去|说的是(?:自己|很多人|已经)|说话时有保留/
  expect(all.filter(({ verdict, text, short }) => (verdict === 'ok' || verdict === 'remark') && dropped.test(`${short.zh} ${text.zh}`)).map(({ id }) => id)).toEqual([])
})

it('tells what has happened since, or confirms, only by evidence from outside', () => {
  expect(all.filter(({ verdict, evidence }) => (verdict === 'dated' || verdict === 'ok') && !evidence.some(isOutside)).map(({ id }) => id)).toEqual([])
})

it('merely remarks on what the document itself shows', () => {
  expect(all.filter(({ verdict, evidence }) => verdict === 'remark' && evidence.some(({ source }) => source?.zh !== DOCUMENT)).map(({ id }) => id)).toEqual([])
})

it('says in which month every note was checked', () => {
  expect(all.filter(({ checked }) => !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(checked)).map(({ id }) => id)).toEqual([])
})

it('cites no words twice in one note', () => {
  expect(all.filter(({ cites }) => repeated(cites.map(({ section, words }) => `${section} ${words}`)).length > 0).map(({ id }) => id)).toEqual([])
})
