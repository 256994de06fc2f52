import type { Point } from 'talkwright/data/point'

/** Sentences of the document that lead to a list, and state something themselves. */
export const leads: readonly Point[] = [
  {
    id: 'china-goes-on',
    text: { zh: 'Nathan认为中国公司将持续开源数年，原因包括：', en: 'Nathan believes that Chinese companies will go on opening models for years; the reasons include:' },
    cite: { section: '中美AI竞争格局/中国开源模型的持续性', words: 'Nathan认为中国公司将持续开源数年，原因包括：' },
  },
  {
    id: 'good-but-little-used',
    text: { zh: '尽管中国开源模型技术优秀，但在日常使用中：', en: 'Chinese open models are technically excellent, yet in everyday use:' },
    cite: { section: '主流AI模型对比/为什么中国模型使用率低？', words: '尽管中国开源模型技术优秀，但在日常使用中：' },
  },
  {
    id: 'data-and-code',
    text: { zh: '释放数据和代码的项目：', en: 'Projects that release data and code:' },
    cite: { section: '开源与闭源模型之争/完全开源项目', words: '释放数据和代码的项目：' },
  },
]
