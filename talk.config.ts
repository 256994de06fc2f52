import type { SectionPath } from './data/sections.ts'
import { defineTalk } from 'talkwright'
import { acts, chapters } from './data/chapters.ts'
import { speakers } from './data/speakers.ts'

const languages = ['zh', 'en'] as const
const lengths = ['10', '20', '45'] as const

export default defineTalk({
  title: { zh: '2026年AI现状', en: 'State of AI in 2026' },
  shortTitle: { zh: '2026年AI现状', en: 'State of AI in 2026' },
  fileName: 'state-of-ai-2026',
  languages,
  documentLanguage: 'zh',
  quotesAreParaphrases: true,
  lengths,
  acts,
  chapters,
  speakers,
})

declare module 'talkwright/register' {
  interface Register {
    Lang: typeof languages[number]
    DocumentLang: 'zh'
    Length: typeof lengths[number]
    SectionPath: SectionPath
    SpeakerId: keyof typeof speakers
    ActId: keyof typeof acts
  }
}
