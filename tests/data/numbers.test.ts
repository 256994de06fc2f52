import type { Text } from 'talkwright/data/lang'
import { numbersIn } from 'talkwright/author/document/numbers'
import { expect, it } from 'vitest'

function disagreements(texts: readonly Text[]): readonly Text[] {
  return texts.filter(({ zh, en }) => numbersIn(zh, 'zh').join() !== numbersIn(en, 'en').join())
}

it('reports a translation whose number is off by its unit', () => {
  const text = { zh: '近300亿美元', en: 'close to $300 billion' }
  expect(disagreements([text])).toEqual([text])
})
