import type { Verdict } from 'talkwright/data/note'

/** The verdicts of notes without which a figure misleads: such a note stands in print where the figure is drawn. */
export const contested: readonly Verdict[] = ['merged', 'said-not-so', 'trimmed']
