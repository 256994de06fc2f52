import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'
import type { Point } from 'talkwright/data/point'

export interface Bubble extends Sourced {
  readonly id: 'financial' | 'building'
  readonly name: Text
  readonly what: Text
  /** The document's one word on it. */
  readonly verdict: Text
}

/** To whom the document ascribes the two kinds. */
export const bubbleAttribution: Point = {
  id: 'hobart',
  text: { zh: 'Byrne Hobart对泡沫的分类', en: 'Byrne Hobart’s classification of bubbles' },
  cite: { section: '硅谷的泡沫与回音室/泡沫的两面性', words: 'Byrne Hobart对泡沫的分类' },
}

export const bubbles: readonly Bubble[] = [
  {
    id: 'financial',
    name: { zh: '金融泡沫', en: 'Financial bubble' },
    what: { zh: '投机', en: 'Speculation' },
    verdict: { zh: '不好', en: 'Bad' },
    cite: { section: '硅谷的泡沫与回音室/泡沫的两面性', words: '金融泡沫：投机，不好' },
  },
  {
    id: 'building',
    name: { zh: '建设泡沫', en: 'Bubble of building' },
    what: { zh: '推动人们建造东西', en: 'Drives people to build things' },
    verdict: { zh: '好', en: 'Good' },
    cite: { section: '硅谷的泡沫与回音室/泡沫的两面性', words: '建设泡沫：推动人们建造东西，好' },
  },
]
