import { mean } from 'd3-array'

/** How far each reward is above its group. */
export function advantages(rewards: number[]) {
  const centre = mean(rewards)!
  const spread = Math.sqrt(
    mean(rewards, r => (r - centre) ** 2)!,
  )
  return rewards.map(r =>
    spread === 0 ? 0 : (r - centre) / spread)
}
