import type { Point, PointGroup } from 'talkwright/data/point'
import { nvidiaChallenges } from './nvidia.ts'

const [parting, ...forInference] = nvidiaChallenges.points

/** The statement that the drawing shows. */
export const computeParting: Point = parting!

/** The two branches, with what the document says of chips made for each. */
export const computeBranches: readonly PointGroup[] = [
  { id: 'training', label: { zh: '训练', en: 'Training' }, points: [] },
  { id: 'inference', label: { zh: '推理', en: 'Inference' }, points: forInference },
]
