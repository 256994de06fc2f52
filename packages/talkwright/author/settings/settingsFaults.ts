import { uiLangs } from '../../model/uiLang.ts'
import { likeIds } from '../deck/likeIds.ts'

/** A value, and where it stands; the answer is what is wrong with it. */
type Check = (value: unknown, at: string, languages: readonly string[]) => string[]
type Shape = Readonly<Record<string, Check>>

const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The checks of what may be left out. */
const optionals = new WeakSet<Check>()

const string = kind('a text', value => typeof value === 'string')
const boolean = kind('true or false', value => typeof value === 'boolean')

/** A text in each language. */
const text: Check = (value, at, languages) => {
  if (!isObject(value))
    return [wrong(at, value, `a text in each language: { ${languages.map(lang => `${lang}: '…'`).join(', ')} }`)]
  return languages.filter(lang => typeof value[lang] !== 'string' || value[lang].trim() === '').map(lang => `"${at}" has no text in "${lang}"; write ${lang}: '…'`)
}

const fileName: Check = (value, at) => typeof value === 'string' && FILE_NAME.test(value) ? [] : [wrong(at, value, 'small letters a to z, digits, and hyphens between them, such as \'my-talk\'')]

const language: Check = (value, at) => isUiLang(value) ? [] : [wrong(at, value, `a language that talkwright knows: ${quoted(uiLangs)}`)]

const languageList: Check = (value, at, languages) => {
  if (!Array.isArray(value) || value.length === 0)
    return [wrong(at, value, `a list of one language or more, of ${quoted(uiLangs)}`)]
  if (new Set(value).size < value.length)
    return [`"${at}" lists a language twice; list each once`]
  return value.flatMap((each, index) => language(each, `${at}[${index}]`, languages))
}

const lengthList: Check = (value, at) => {
  if (!Array.isArray(value))
    return [wrong(at, value, 'a list of minutes, such as [\'10\', \'20\'], or an empty one')]
  const odd = value.findIndex(each => typeof each !== 'string' || !/^[1-9]\d*$/.test(each))
  if (odd >= 0)
    return [wrong(`${at}[${odd}]`, value[odd], 'whole minutes in quotation marks, such as \'20\'')]
  const late = value.findIndex((each, index) => index > 0 && Number(each) <= Number(value[index - 1]))
  return late < 0 ? [] : [`"${at}" has "${value[late]}" behind "${value[late - 1]}"; begin with the shortest, and list each once`]
}

const chapter: Shape = { id: kind('an id of small letters, digits and hyphens', value => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)), section: string, act: string, name: text, question: optional(text) }
const speaker: Shape = { name: text, fullName: text, shape: oneOf('circle', 'square', 'triangle', 'diamond'), colour: oneOf('blue', 'vermilion', 'green', 'violet') }

const SETTINGS: Shape = {
  title: text,
  shortTitle: text,
  fileName,
  languages: languageList,
  documentLanguage: language,
  quotesAreParaphrases: boolean,
  lengths: lengthList,
  acts: eachOf(text),
  chapters: listOf(ofShape(chapter)),
  speakers: eachOf(ofShape(speaker)),
}

/** What is wrong with the settings of a talk, a sentence each, in the order of what it would be mended in; nothing where all is well. */
export function settingsFaults(settings: unknown): string[] {
  if (!isObject(settings))
    return ['the default export is no settings; write export default defineTalk({ … })']
  const languages = Array.isArray(settings.languages) ? settings.languages.filter(isUiLang) : []
  const faults = ofShape(SETTINGS)(settings, '', languages)
  // What refers to something else is looked at once each stands by itself.
  return faults.length > 0 ? faults : [...referenceFaults(settings as unknown as Checked)]
}

/** The parts of sound settings that refer to each other. */
interface Checked {
  readonly languages: readonly string[]
  readonly documentLanguage: string
  readonly acts: object
  readonly chapters: readonly { readonly id: string, readonly act: string }[]
}

function* referenceFaults({ languages, documentLanguage, acts, chapters }: Checked): Iterable<string> {
  if (!languages.includes(documentLanguage))
    yield `"documentLanguage" is "${documentLanguage}", which "languages" does not list; choose one of ${quoted(languages)}, or add it there`
  const seen = new Set<string>()
  for (const [index, { id, act }] of chapters.entries()) {
    if (seen.has(id))
      yield `"chapters[${index}].id" is "${id}", as an earlier chapter's is; give each its own`
    seen.add(id)
    if (!Object.hasOwn(acts, act))
      yield `"chapters[${index}].act" is "${act}", which "acts" does not hold; choose one of ${quoted(Object.keys(acts))}, or add it there`
  }
}

function optional(check: Check): Check {
  const marked: Check = (value, at, languages) => value === undefined ? [] : check(value, at, languages)
  optionals.add(marked)
  return marked
}

function kind(name: string, has: (value: unknown) => boolean): Check {
  return (value, at) => has(value) ? [] : [wrong(at, value, name)]
}

function oneOf(...values: readonly string[]): Check {
  return kind(`one of ${quoted(values)}`, value => values.includes(value as string))
}

function listOf(check: Check): Check {
  return (value, at, languages) => Array.isArray(value) ? value.flatMap((each, index) => check(each, `${at}[${index}]`, languages)) : [wrong(at, value, 'a list: [ … ]')]
}

function eachOf(check: Check): Check {
  return (value, at, languages) => isObject(value) ? Object.entries(value).flatMap(([key, each]) => check(each, `${at}.${key}`, languages)) : [wrong(at, value, 'an object: { … }')]
}

function ofShape(shape: Shape): Check {
  const keys = Object.keys(shape)
  return (value, at, languages) => {
    if (!isObject(value))
      return [wrong(at, value, `an object with ${quoted(keys)}`)]
    const path = (key: string) => at ? `${at}.${key}` : key
    return [
      ...Object.keys(value).filter(key => !Object.hasOwn(shape, key)).map(key => `"${path(key)}" is no setting; ${meant(key, keys) ?? `known are ${quoted(keys)}: take it out`}`),
      ...Object.entries(shape).flatMap(([key, check]) => value[key] === undefined && !optionals.has(check) ? [`"${path(key)}" is missing; add it`] : check(value[key], path(key), languages)),
    ]
  }
}

/** A question for what is like a name that is none of those known. */
function meant(name: string, known: readonly string[]): string | undefined {
  const [like] = likeIds(name, known)
  return like === undefined ? undefined : `did you mean "${like}"?`
}

function wrong(at: string, value: unknown, wanted: string): string {
  return `"${at}" is ${JSON.stringify(value) ?? String(value)}; write ${wanted}`
}

function quoted(names: readonly string[]): string {
  return names.map(name => `"${name}"`).join(', ')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isUiLang(value: unknown): value is string {
  return (uiLangs as readonly unknown[]).includes(value)
}
