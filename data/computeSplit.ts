import type { Text } from './lang.ts'
import type { Point } from './point.ts'
import { nvidiaChallenges } from './nvidia.ts'

/** One of the branches into which one kind of compute parts. */
export interface Branch {
  readonly id: 'training' | 'inference'
  readonly label: Text
  /** What the document says of chips made for this branch. */
  readonly points: readonly Point[]
}

const [parting, ...forInference] = nvidiaChallenges.points

/** The statement that the drawing shows. */
export const computeParting: Point = parting!

export const computeBranches: readonly Branch[] = [
  { id: 'training', label: { zh: '训练', en: 'Training' }, points: [] },
  { id: 'inference', label: { zh: '推理', en: 'Inference' }, points: forInference },
]
