import type { Files } from '../talk.ts'
import type { FormerTalk } from './former.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addedFiles } from './added.ts'
import { formerFiles } from './former.ts'
import { kept, mayImport, takenOut, untouchedRows } from './kept.ts'
import { carriedPackage } from './package.ts'
import { rolesIn } from './roles.ts'
import { carriedSettings } from './settings.ts'
import { settled } from './settle.ts'
import { styleIndex } from './styles.ts'

/** What a former talk becomes. */
export interface Migration {
  /** The files that are written, by their paths in the talk. */
  readonly files: Files
  /** The paths of files that stay as they are. */
  readonly staying: readonly string[]
  /** A line for each file that its owner has edited or added and that does not simply stay, and what is left to do. */
  readonly lines: readonly string[]
}

/** Where edited copies go that can take the place of nothing; under a name that no tool reads as code. */
const formerPlace = (path: string): string => `former/${path}.txt`

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What a former talk becomes, beside what is made of its document now. */
export function migrationOf(former: FormerTalk, next: Files): Migration {
  const there = formerFiles(former)
  const roles = rolesIn(former, next)
  const edited = there.filter(({ isEdited }) => isEdited)
  const inRole = (...wanted: readonly string[]) => edited.filter(({ path }) => wanted.includes(roles.roleOf(path)))
  const text = (path: string): string | undefined => edited.filter(file => file.path === path).map(({ bytes }) => textOf(bytes))[0]
  const added = addedFiles(former)
  const meeting = added.filter(path => next.has(path))
  const code = added.filter(path => mayImport(path) && !next.has(path)).map(path => kept(path, path, readFileSync(join(former.folder, path))))
  const words = inRole('words')
  const parts = inRole('part').map(({ path, bytes }) => kept(path, path, bytes, true))
  const sheets = inRole('style').map(({ path, bytes }) => kept(path, path, bytes))
  const { kept: texts, fallen } = settled([...words.filter(({ path }) => mayImport(path)).map(({ path, bytes }) => kept(path, roles.placeOf(path), bytes)), ...code, ...parts], { former, next, roles, rows: untouchedRows(there, roles) })

  const index = styleIndex(sheets, text('styles/index.ts') ?? '', path => added.includes(path))
  const settings = carriedSettings(String(next.get('talk.config.ts')), new Map(inRole('settings').map(({ path, bytes }) => [path, textOf(bytes)])))
  const manifest = text('package.json') === undefined ? undefined : carriedPackage(String(next.get('package.json')), text('package.json')!, join(former.folder, 'package.json'))
  const engine = inRole('engine').filter(({ path }) => path !== 'styles/index.ts' || index === undefined)
  const asides = [
    ...fallen.map(({ from, missing }) => ({ path: from, why: `it imports ${missing.join(', ')}, which the engine does not give` })),
    ...engine.map(({ path }) => ({ path, why: 'a talk cannot replace this part of the engine' })),
    ...settings.left.map(path => ({ path, why: 'not all of it could be carried into talk.config.ts' })),
    ...meeting.map(path => ({ path, why: 'a talk has a file of this name now' })),
  ]

  const files = new Map(next)
  for (const path of takenOut(former, there, next, roles))
    files.delete(path)
  for (const { path, bytes } of words)
    files.set(roles.placeOf(path), bytes)
  for (const file of [...texts, ...sheets])
    files.set(file.path, file.text)
  for (const { path } of asides)
    files.set(formerPlace(path), readFileSync(join(former.folder, path)))
  files.set('talk.config.ts', settings.config)
  if (index !== undefined)
    files.set('styles/index.ts', index)
  if (manifest)
    files.set('package.json', manifest.text)

  const line = (what: string, rest: string) => `${what.padEnd(8)}  ${rest}`
  return {
    files,
    staying: added.filter(path => !files.has(path)),
    lines: [
      ...words.map(({ path }) => line('kept', roles.placeOf(path) === path ? path : `${roles.placeOf(path)} (was ${path})`)),
      ...code.filter(({ path, text }) => texts.some(each => each.path === path && each.text !== text)).map(({ path }) => line('kept', `${path}, with its imports brought up to date`)),
      ...inRole('settings').filter(({ path }) => !settings.left.includes(path)).map(({ path }) => line('carried', `${path}: its values stand in talk.config.ts`)),
      ...manifest ? [line('carried', `package.json: what you added${manifest.added.length > 0 ? ` (${manifest.added.join(', ')}: run npm install, not npm ci, so that the lockfile has it)` : ''}`)] : [],
      ...texts.filter(({ isPart }) => isPart).map(({ path }) => line('replaces', `${path}: your copy takes the place of the engine’s`)),
      ...sheets.map(({ path }) => line('styles', `${path}: your copy is loaded behind the engine’s; keep in it what you changed`)),
      ...asides.map(({ path, why }) => line('former', `${formerPlace(path)}: ${why}; see to it by hand`)),
      ...texts.flatMap(({ path, isPart, missing }) => isPart ? [] : missing.map(name => line('SEE TO', `${path}: it imports ${name}, which the engine does not give`))),
      line('removed', `${Object.keys(former.files).filter(path => !files.has(roles.placeOf(path)) || roles.roleOf(path) === 'settings').length} files of the former generator`),
    ],
  }
}
