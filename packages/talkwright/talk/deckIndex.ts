import type { DeckIndex } from '../model/deckIndex.ts'
import { readContent } from './read.ts'

/** What stands where in the full deck, as `talkwright coverage --update` has found it. */
export const deckIndex = (await readContent<{ readonly default: DeckIndex }>('deckIndex')).default
