import type { Kept } from './kept.ts'

/** The sheets of the engine in the order in which it loads them. */
const ORDER = ['tokens.css', 'deck.css', 'stage.css', 'firstPaint.css']
const SHEET = /^import '\.\/([\w.-]+\.css)'/gm

/** What loads a talk's own sheets behind the engine's: edited copies, and those that its owner added to the former list. */
export function styleIndex(sheets: readonly Kept[], formerIndex: string, isThere: (path: string) => boolean): string | undefined {
  const own = sheets.map(({ path }) => path.slice('styles/'.length))
  const added = [...formerIndex.matchAll(SHEET)].map(([, name]) => name!).filter(name => !ORDER.includes(name) && isThere(`styles/${name}`))
  const names = [...ORDER.filter(name => own.includes(name)), ...own.filter(name => !ORDER.includes(name)), ...added]
  return names.length > 0 ? [...new Set(names)].map(name => `import './${name}'\n`).join('') : undefined
}
