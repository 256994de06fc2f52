import type { Findable } from '../../views/finding/findable.ts'
import { expect, it } from 'vitest'
import { FindIndex } from '../../views/finding/findIndex.ts'

function place(id: string, title: string, text: string, kind: Findable['kind'] = 'slide'): Findable {
  return { id, kind, title, text, slide: id, number: 1 }
}

const index = new FindIndex()
index.add([
  place('scaling', 'Where scaling laws stand', 'Is getting bigger still worth it?'),
  place('costs', 'Costs and budgets', 'DeepSeek V3 was trained for less; scaling it is another matter'),
  place('chinese', '可验证奖励的强化学习', '奖励来自可以验证的答案'),
])
index.add([
  place('words', 'Costs', 'Training costs', 'source'),
  place('said', 'On training', 'trained', 'source'),
  place('reward', '奖励模型', '后训练'),
  place('chemistry', '化学与材料', '实验'),
])

it.each([
  { query: 'scaling', found: ['scaling', 'costs'], promise: 'a title before a text' },
  { query: 'Costs', found: ['words', 'costs'], promise: 'that very title first' },
  { query: 'Scaling LAWS', found: ['scaling'], promise: 'all words, in any case' },
  { query: 'bud', found: ['costs'], promise: 'the beginning of a word' },
  { query: 'deepsek', found: ['costs'], promise: 'a name that is misspelled' },
  { query: 'trained', found: ['costs', 'said'], promise: 'a slide before the words of the document' },
  { query: '强化学习', found: ['chinese'], promise: 'Chinese' },
  { query: '奖励', found: ['chinese', 'reward'], promise: 'a Chinese word wherever it stands' },
  { query: '证奖', found: ['chinese'], promise: 'Chinese that no dictionary knows' },
  { query: '化学', found: ['chemistry'], promise: 'no word that only seems to stand in another' },
  { query: 'chemistry', found: ['chemistry'], promise: 'a slide by its id' },
  { query: 'no such thing', found: [], promise: 'nothing' },
  { query: ' ', found: [], promise: 'nothing of nothing' },
])('"$query" finds $promise', ({ query, found }) => {
  expect(index.find(query).map(({ place: { id } }) => id)).toEqual(found)
})

it('what is found says which of its words the query means', () => {
  expect(index.find('scal law')[0]!.words).toEqual(expect.arrayContaining(['scaling', 'laws']))
})
