import type { PageRule } from '../view.ts'

/** A slide that is talked about has speaker notes. */
export const notes = {
  id: 'notes',
  finds: 'a slide without speaker notes',
  check: ({ slide, config }) => slide.notes.trim() || config.layoutsWithoutNotes.includes(slide.layout)
    ? []
    : [{ element: 'the slide', measured: 'no speaker notes', allowed: 'notes on every talk slide' }],
} as const satisfies PageRule
