import { describe, expect, it } from 'vitest'
import { glossary } from '../../../../data/glossary.ts'
import { cutAtTerms } from '../../composables/terms.ts'
import { occurrence } from '../../model/term.ts'

const term = (id: string) => glossary.find(candidate => candidate.id === id)!
const names = (pieces: ReturnType<typeof cutAtTerms>) => pieces.map(piece => typeof piece === 'string' ? piece : [piece.id])

describe('occurrence(term, text)', () => {
  it.each([
    ['AGI', 'AGI的年份', 0],
    ['AGI', '完整AGI', 2],
    ['AGI', 'AGIs', -1],
    ['AGI', 'MAGI', -1],
    ['996', '1996年', -1],
    ['996', '996文化', 0],
    ['FP8/FP4', '用FP8/FP4训练', 1],
    ['AGI', '', -1],
    ['C++', '用C++写', 1],
    ['C++', 'C', -1],
    ['Q*', 'Q：Q*', 2],
  ])('%s in “%s” is at %i', (word, text, expected) => expect(occurrence(word, text)).toBe(expected))
})

describe('cutAtTerms(text, terms, done, lang)', () => {
  it('finds a term by its name in the language of the text', () => {
    const learning = { ...term('agi'), id: 'learning', term: { zh: '学习', en: 'learning' } }
    expect(names(cutAtTerms('Deep learning', [learning], new Set(), 'en'))).toEqual(['Deep ', ['learning']])
    expect(names(cutAtTerms('深度学习', [learning], new Set(), 'zh'))).toEqual(['深度', ['learning']])
  })

  it('leaves a text without terms whole', () => {
    expect(cutAtTerms('没有术语', [term('agi')], new Set(), 'zh')).toEqual(['没有术语'])
  })

  it('cuts at the first occurrence of each term alone', () => {
    expect(names(cutAtTerms('从RLHF到AGI，再到AGI', [term('agi'), term('rlhf')], new Set(), 'zh'))).toEqual(['从', ['rlhf'], '到', ['agi'], '，再到AGI'])
  })

  it('leaves out a term that an earlier piece of the text had', () => {
    const done = new Set<string>()
    expect(names(cutAtTerms('AGI', [term('agi')], done, 'zh'))).toEqual([['agi']])
    expect(names(cutAtTerms('AGI', [term('agi')], done, 'zh'))).toEqual(['AGI'])
  })
})
