import type { Text } from 'talkwright/data/lang'
import { deckIndex } from 'talkwright/talk/deckIndex'

const { units, shown, leftOut } = deckIndex.coverage

/** How the deck is made, in its own words and figures. */
export const method: readonly { readonly id: string, readonly text: Text, readonly slide: string }[] = [
  {
    id: 'coverage',
    text: {
      zh: `一份整理文档，拆成${units}条：${shown}条能在这里逐字读到，${leftOut}条说明了理由才略去。`,
      en: `One document, ${units} units: ${shown} stand here in its own Chinese words, ${leftOut} are left out with a reason.`,
    },
    slide: 'coverage-1',
  },
  {
    id: 'words-stay',
    text: {
      zh: '文档的话不改，有错就在旁边加编者注。“转述走样”错在文档，“口头不准”错在节目里的话。',
      en: 'Its words stay; where they are wrong, an editor’s note says so. “Bent in retelling” is the document’s doing, “inexact as said” the speaker’s.',
    },
    slide: 'notes-episode',
  },
  {
    id: 'evidence',
    text: {
      zh: '证据分级：节目的自动听写、原始资料、二手转述。听写没有说话人标签，是谁说的只能推断。',
      en: 'Evidence is graded: a speech-recognition transcript of the episode, primary sources, secondary ones. The transcript names no speakers; who spoke is inferred.',
    },
    slide: 'notes-episode',
  },
]
