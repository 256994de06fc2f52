import type { UiLang } from '../../model/uiLang.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { langs } from '../../model/lang.ts'
import { langTags } from '../../model/uiLang.ts'
import { UserError } from './userError.ts'

const LIST = /(languages = \[)([^\]]*)(\])/

/**
 * The files by which a deck gets a further language, with what they hold then:
 * the list of languages, by which the compiler names every text that is
 * missing; its entry, with the title of the first until somebody writes it; and
 * the index of the deck.
 */
export function filesForLanguage(root: string, lang: UiLang): ReadonlyMap<string, string> {
  if ((langs as readonly string[]).includes(lang))
    throw new UserError(`The deck is in ${langs.join(' and ')} already.`)
  const entry = `slides.${lang}.md`
  if (existsSync(join(root, entry)))
    throw new UserError(`${entry} is there already: move it away first.`)
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const list = read('talk.config.ts')
  if (!LIST.test(list))
    throw new UserError('talk.config.ts has no list "languages = […]" to which the language could be added.')
  const index = JSON.parse(read('data/deckIndex.json')) as { readonly termUses: object }
  return new Map([
    ['talk.config.ts', list.replace(LIST, `$1$2, '${lang}'$3`)],
    ['data/deckIndex.json', `${JSON.stringify({ ...index, termUses: { ...index.termUses, [lang]: {} } }, null, 2)}\n`],
    [entry, read('slides.md').replace(/^lang: \w+$/m, `lang: ${lang}`).replace(/^( {2}lang: )[\w-]+$/m, `$1${langTags[lang]}`)],
  ])
}
