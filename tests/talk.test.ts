import { testTalk } from 'talkwright/testing/talk'

// Each row cites words of the document, no text is empty, and all languages give the same numbers.
testTalk(import.meta.glob<Record<string, unknown>>('../data/*.ts', { eager: true }))
