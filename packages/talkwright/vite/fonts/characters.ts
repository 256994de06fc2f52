import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engine } from '../../talk/root.ts'

/** Every file of a talk of which a slide may show a character. The document itself is not among them: slides show what the data cites. */
const SHOWN = [
  '*.{md,vue,css,html}',
  'talk.config.ts',
  'pages/**/*.md',
  'snippets/**/*.*',
  '{components,data,layouts,setup,styles}/**/*.{ts,vue,css}',
]

/** The same of the engine: all of it but what programs alone run. */
const SHOWN_OF_ENGINE = ['**/*.{ts,vue,css}']
const NOT_SHOWN_OF_ENGINE = ['{author/document,bin,browser,cli,docs,files,print,site,tests,testing,verify}/**', '**/node_modules/**']

/** These are read beside the code, never on a slide. */
const NOT_SHOWN = ['README*.md', 'CHANGELOG.md', 'CONTRIBUTING.md']

/** Controls, joiners, variation selectors and line separators steer text; no glyph draws them. */
const UNDRAWN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u

/**
 * A character written by its number in JavaScript, in a string of CSS or in
 * HTML. The two ends of a range in a regular expression are not shown.
 */
const ESCAPE = /(?<!-)(?:\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|(?<=['"])\\([0-9a-f]{4,6})|&#x([0-9a-f]{1,6});|&#(\d{1,7});)(?!-)/gi

/** Numbers and names are put together while they are shown, so these are always at hand: printable ASCII and the no-break space. */
const ALWAYS = [...Array.from({ length: 0x7F - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)), '\u00A0']

/** The characters of a text that need a glyph, each once, those that are written by their number included. */
export function charactersIn(text: string): Set<string> {
  const numbered = [...text.matchAll(ESCAPE)]
    .map(([, ...numbers]) => numbers[4] === undefined ? Number.parseInt(numbers.find(Boolean) ?? '', 16) : Number(numbers[4]))
    .filter(point => point <= 0x10FFFF)
    .map(point => String.fromCodePoint(point))
  return new Set([...text, ...numbered].filter(character => !UNDRAWN.test(character)))
}

/**
 * Every character that the files of the talk and of the engine hold, with the first file that
 * holds it: a new character in the data needs no other step.
 */
export function deckCharacters(root: string): ReadonlyMap<string, string> {
  const found = new Map(ALWAYS.map(character => [character, 'talkwright/vite/fonts/characters.ts']))
  const files = [
    ...globSync(SHOWN, { cwd: root, exclude: NOT_SHOWN }).sort().map(file => ({ folder: root, file })),
    ...globSync(SHOWN_OF_ENGINE, { cwd: engine, exclude: NOT_SHOWN_OF_ENGINE }).sort().map(file => ({ folder: engine, file })),
  ]
  for (const { folder, file } of files) {
    for (const character of charactersIn(readFileSync(join(folder, file), 'utf8'))) {
      if (!found.has(character))
        found.set(character, file)
    }
  }
  return found
}
