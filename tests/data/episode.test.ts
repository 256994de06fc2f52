import { readFileSync } from 'node:fs'
import { unitsOf } from 'talkwright/author/document/units'
import { expect, it } from 'vitest'
import { episodeFacts } from '../../data/episode.ts'

const markdown = readFileSync(new URL('../../data/source/notes.zh.md', import.meta.url), 'utf8')

it('holds every row of the document’s table about the video, in its words and order', () => {
  const rows = unitsOf(markdown).filter(({ kind, section }) => kind === 'row' && section === '视频基本信息')
  expect(episodeFacts.map(({ item, value }) => `${item.zh} | ${value.zh}`)).toEqual(rows.map(({ text }) => text))
})
