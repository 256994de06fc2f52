import type { Point } from 'talkwright/data/point'

const quality = 'AI训练流程解析/数据质量的重要性'

export const dataUnit: Point = {
  id: 'data-unit',
  text: { zh: '数据集规模以万亿token计量', en: 'The size of data sets is counted in trillions of tokens' },
  cite: { section: 'AI训练流程解析/预训练数据', words: '数据集规模以万亿token计量' },
}

/** Why quality matters more than quantity. */
export const dataQuality: readonly Point[] = [
  {
    id: 'olmo-less-data',
    text: { zh: 'OLMo 3用更少数据训练但获得更好性能', en: 'OLMo 3 was trained on less data and performs better' },
    cite: { section: quality, words: 'OLMo 3用更少数据训练但获得更好性能' },
  },
  {
    id: 'quality-is-key',
    text: { zh: '关键是数据质量而非数量', en: 'What matters is the quality of data, not the quantity' },
    cite: { section: quality, words: '关键是数据质量而非数量' },
  },
]

/** How the mix of data is found, step by step. */
export const dataMixing: readonly Point[] = [
  {
    id: 'sample',
    text: { zh: '从不同来源采样小样本', en: 'Take small samples from different sources' },
    cite: { section: quality, words: '从不同来源采样小样本' },
  },
  {
    id: 'small-models',
    text: { zh: '训练小模型测量性能', en: 'Train small models and measure how they perform' },
    cite: { section: quality, words: '训练小模型测量性能' },
  },
  {
    id: 'regression',
    text: { zh: '线性回归找到最优配比', en: 'Find the best proportions by linear regression' },
    cite: { section: quality, words: '线性回归找到最优配比' },
  },
]

/** The item of the document that the three steps are made of. */
export const dataMixingWhole: Point = {
  id: 'data-mixing',
  text: { zh: '数据混合优化：从不同来源采样小样本，训练小模型测量性能，线性回归找到最优配比', en: 'Optimising the mix of data: take small samples from different sources, train small models and measure how they perform, find the best proportions by linear regression' },
  cite: { section: quality, words: '数据混合优化：从不同来源采样小样本，训练小模型测量性能，线性回归找到最优配比' },
}
