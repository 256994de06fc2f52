import type { Point } from 'talkwright/data/point'

/** What is expected to come online. */
export const gigawattClusters: Point = {
  id: 'gigawatt-clusters',
  text: { zh: '预测2026年Blackwell计算集群（吉瓦级设施）将上线', en: 'Blackwell compute clusters (gigawatt-scale facilities) are predicted to come online in 2026' },
  cite: { section: 'AI Scaling Laws现状/预训练现状', words: '预测2026年Blackwell计算集群（吉瓦级设施）将上线' },
}
