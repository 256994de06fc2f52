import type { UiLang } from 'talkwright/data/uiLang'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from 'talkwright/author/deck/userError'
import { withoutPictographs } from 'talkwright/author/document/pictographs'
import { engine } from 'talkwright/talk/root'
import { charactersIn } from 'talkwright/vite/fonts/characters'
import { faces } from 'talkwright/vite/fonts/faces'
import { missingGlyphs } from 'talkwright/vite/fonts/glyphs'
import { facesByWeight, stackFamilies } from 'talkwright/vite/fonts/stacks'

/** Names, in one line each, the characters of a document that no face of the talk's fonts draws. */
export function requireDrawable(text: string, lang: UiLang, name: string): void {
  const css = readFileSync(join(engine, 'styles', 'tokens.css'), 'utf8')
  const characters = [...charactersIn(withoutPictographs(text))]
  const missing = new Set(facesByWeight(stackFamilies(css, 'sans', lang), faces).flatMap(group => missingGlyphs(characters, group)))
  if (missing.size === 0)
    return
  const lines = text.split('\n')
  throw new UserError([...missing].map((character) => {
    const line = lines.findIndex(each => each.includes(character)) + 1
    return `${name}:${line}: no face of the talk's fonts draws “${character}” (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}); write it in other characters.`
  }).slice(0, 10).join('\n'))
}
