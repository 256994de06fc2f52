import type { Point, PointGroup } from 'talkwright/data/point'

const section = '主要AI公司未来展望/Meta/Llama'

/** What became of Llama, as Nathan says. */
export const llamaCollapse: Point = {
  id: 'llama-collapse',
  text: { zh: 'Llama在内部政治斗争和激励不一致下崩溃了', en: 'Llama collapsed under internal politics and misaligned incentives' },
  cite: { section, words: 'Llama在内部政治斗争和激励不一致下崩溃了' },
}

/** What is expected after that: each branch and its statement are together the document's sentence, which in the second has no subject. */
export const llamaBranches: readonly PointGroup[] = [
  {
    id: 'llama-5',
    label: { zh: 'Llama 5', en: 'Llama 5' },
    points: [{ id: 'not-open', text: { zh: '可能不会开源', en: 'may not be open' }, cite: { section, words: 'Llama 5可能不会开源' } }],
  },
  {
    id: 'meta',
    label: { zh: 'Meta', en: 'Meta' },
    points: [{
      id: 'brand',
      text: { zh: '仍可能参与开源生态系统或继续Llama品牌', en: 'may still take part in the open-source ecosystem or continue the Llama brand' },
      cite: { section, words: '仍可能参与开源生态系统或继续Llama品牌' },
    }],
  },
]
