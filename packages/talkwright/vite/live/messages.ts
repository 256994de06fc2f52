/** Tells windows that slides have come, gone or changed places. */
export const SLIDES_EVENT = 'deck:slides'
/** Tells presenters' windows what is wrong with the deck's files, a line each; none when all is well again. */
export const FAULTS_EVENT = 'deck:faults'

export interface SlideChange {
  /** For each slide that is gone, by its id, the one in its place. */
  readonly instead: Readonly<Record<string, string>>
}

/** What a window has to know to go on at its slide; nothing where the slides are the same in the same order. */
export function slideChange(before: readonly string[], after: readonly string[]): SlideChange | undefined {
  if (before.length === after.length && before.every((id, index) => id === after[index]))
    return undefined
  const there = new Set(after)
  let kept = -1
  const instead: Record<string, string> = {}
  for (const id of before) {
    if (there.has(id))
      kept = after.indexOf(id)
    else
      instead[id] = after[kept + 1] ?? after.at(-1)!
  }
  return { instead }
}
