import type { Cite } from '../../model/cite.ts'
import type { Note } from '../../model/note.ts'
import { isAbout } from '../../composables/isAbout.ts'
import { notes } from '../../talk/notes.ts'

/** What a row or a group of rows says, by field. */
export type Fields = Readonly<Record<string, unknown>>

/** A row of data with all that belongs to it. */
export interface DataRow {
  /** The groups that it stands in, from the outside, each with the name of the list that holds it. */
  readonly groups: readonly { readonly of: string, readonly fields: Fields }[]
  readonly fields: Fields
  /** Where it stands in the document; a row of the editor's stands nowhere. */
  readonly cite?: Cite
  /** The editor's notes about it. */
  readonly notes: readonly Note[]
}

/** Rows that belong together, as the deck's data has them. */
export interface Dataset {
  readonly name: string
  readonly rows: readonly DataRow[]
}

/** The datasets among what modules of data export: each export that holds rows with a citation or a note. */
export function datasetsOf(modules: readonly object[]): Dataset[] {
  return modules.flatMap(module => Object.entries(module))
    .map(([name, value]) => ({ name: datasetName(name), rows: rowsIn(value, name, []) }))
    .filter(({ rows }) => rows.length > 0)
}

/** What a dataset is called, whose rows an export of this name holds. */
export function datasetName(exported: string): string {
  return exported.replaceAll(/(?<=[a-z\d])[A-Z]/g, letter => `-${letter}`).toLowerCase()
}

function rowsIn(value: unknown, name: string, groups: DataRow['groups']): DataRow[] {
  if (Array.isArray(value))
    return value.flatMap(item => rowsIn(item, name, groups))
  if (!isFields(value))
    return []
  const { fields, lists } = parted(value)
  const rows = (groups: DataRow['groups']) => lists.flatMap(([key, list]) => rowsIn(list, key, groups))
  const { cite, cites, note, ...own } = fields
  const [first] = cites as readonly [Cite] | undefined ?? []
  const about = cite as Cite | undefined ?? first
  if (!about && typeof note !== 'string')
    return rows([...groups, { of: name, fields }])
  const aboutIt = cites ? [] : about ? notes.filter(each => isAbout(each, about)) : notes.filter(({ id }) => id === note)
  return [{ groups, fields: own, cite: about, notes: aboutIt }, ...rows([...groups, { of: name, fields: own }])]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** Tells what a row says itself from the lists that hold rows of their own. */
function parted(value: Fields): { readonly fields: Fields, readonly lists: readonly [string, unknown][] } {
  const entries = Object.entries(value)
  const holdsRows = ([key, inner]: [string, unknown]) => Array.isArray(inner) && key !== 'cites' && rowsIn(inner, key, []).length > 0
  return { fields: Object.fromEntries(entries.filter(entry => !holdsRows(entry))), lists: entries.filter(holdsRows) }
}
