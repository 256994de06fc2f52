import type { Text } from './lang.ts'

/** What the deck is called. */
export const deckTitle: Text = { zh: '2026年AI现状', en: 'State of AI in 2026' }

/** The same for the foot of a slide that stands in no chapter. */
export const deckShortName: Text = deckTitle

/** How the names of files that are made of it begin. */
export const deckName = 'state-of-ai-2026'

/** Whether the quotations of the document are paraphrases, and say so. */
export const quotesAreParaphrases: boolean = true
