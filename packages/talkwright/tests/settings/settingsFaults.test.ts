import type { TalkSettings } from '../../model/settings.ts'
import { describe, expect, it } from 'vitest'
import { settingsFaults } from '../../author/settings/settingsFaults.ts'

const sound: TalkSettings = {
  title: { en: 'A talk' },
  shortTitle: { en: 'A talk' },
  fileName: 'a-talk',
  languages: ['en'],
  documentLanguage: 'en',
  quotesAreParaphrases: false,
  lengths: ['5', '10'],
  acts: { all: { en: 'All' } },
  chapters: [{ id: 'one', section: 'One', act: 'all', name: { en: 'One' } }, { id: 'two', section: 'Two', act: 'all', name: { en: 'Two' }, question: { en: 'Why two?' } }],
  speakers: { ada: { name: { en: 'Ada' }, fullName: { en: 'Ada' }, shape: 'circle', colour: 'blue' } },
} as unknown as TalkSettings

const [first, second] = sound.chapters

/** Settings as somebody may write them, and what they are told. */
const cases: readonly (readonly [name: string, change: object, fault: string])[] = [
  ['an unknown key that is like one', { fileNames: 'x' }, '"fileNames" is no setting; did you mean "fileName"?'],
  ['an unknown key that is like none', { qqqq: 1 }, '"qqqq" is no setting; known are "title", "shortTitle", "fileName", "languages", "documentLanguage", "quotesAreParaphrases", "lengths", "acts", "chapters", "speakers": take it out'],
  ['a missing key', { chapters: undefined }, '"chapters" is missing; add it'],
  ['a title that is no pair', { title: 'A talk' }, '"title" is "A talk"; write a text in each language: { en: \'…\' }'],
  ['a title that lacks a language', { title: { zh: '演讲' } }, '"title" has no text in "en"; write en: \'…\''],
  ['an empty title', { title: { en: ' ' } }, '"title" has no text in "en"; write en: \'…\''],
  ['a file name with a space', { fileName: 'My talk' }, '"fileName" is "My talk"; write small letters a to z, digits, and hyphens between them, such as \'my-talk\''],
  ['a file name that leads elsewhere', { fileName: '../talk' }, '"fileName" is "../talk"; write small letters a to z, digits, and hyphens between them, such as \'my-talk\''],
  ['no language', { languages: [] }, '"languages" is []; write a list of one language or more, of "zh", "en"'],
  ['languages that are no list', { languages: 'en' }, '"languages" is "en"; write a list of one language or more, of "zh", "en"'],
  ['an unknown language', { languages: ['en', 'de'] }, '"languages[1]" is "de"; write a language that talkwright knows: "zh", "en"'],
  ['a language twice', { languages: ['en', 'en'] }, '"languages" lists a language twice; list each once'],
  ['a document in an unknown language', { documentLanguage: 'de' }, '"documentLanguage" is "de"; write a language that talkwright knows: "zh", "en"'],
  ['a document in a language that the talk is not in', { documentLanguage: 'zh' }, '"documentLanguage" is "zh", which "languages" does not list; choose one of "en", or add it there'],
  ['a choice that is neither', { quotesAreParaphrases: 'no' }, '"quotesAreParaphrases" is "no"; write true or false'],
  ['a length that is a number', { lengths: [10] }, '"lengths[0]" is 10; write whole minutes in quotation marks, such as \'20\''],
  ['a length that is no number', { lengths: ['short'] }, '"lengths[0]" is "short"; write whole minutes in quotation marks, such as \'20\''],
  ['lengths that do not ascend', { lengths: ['20', '10'] }, '"lengths" has "10" behind "20"; begin with the shortest, and list each once'],
  ['acts that are a list', { acts: [] }, '"acts" is []; write an object: { … }'],
  ['a chapter without a name', { chapters: [{ ...first, name: undefined }] }, '"chapters[0].name" is missing; add it'],
  ['a chapter with an unknown key', { chapters: [{ ...first, questoin: { en: 'Why?' } }] }, '"chapters[0].questoin" is no setting; did you mean "question"?'],
  ['a chapter of an act that there is not', { chapters: [{ ...first, act: 'alll' }] }, '"chapters[0].act" is "alll", which "acts" does not hold; choose one of "all", or add it there'],
  ['two chapters with one id', { chapters: [first, { ...second, id: 'one' }] }, '"chapters[1].id" is "one", as an earlier chapter\'s is; give each its own'],
  ['a speaker with an odd shape', { speakers: { ada: { ...sound.speakers.ada, shape: 'star' } } }, '"speakers.ada.shape" is "star"; write one of "circle", "square", "triangle", "diamond"'],
]

describe('settings of a talk', () => {
  it('that are sound have no fault', () => {
    expect(settingsFaults(sound)).toEqual([])
  })

  it.each(cases)('with %s are told so in one line', (_, change, fault) => {
    expect(settingsFaults({ ...sound, ...change })).toEqual([fault])
  })

  it('that are none at all are told so', () => {
    expect(settingsFaults([])).toEqual(['the default export is no settings; write export default defineTalk({ … })'])
  })
})
