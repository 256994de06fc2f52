import type { Note } from '../../model/note.ts'
import type { DataRow, Dataset, Fields } from './dataset.ts'
import { csvFormat } from 'd3-dsv'
import { sectionName } from '../../composables/sectionName.ts'
import { langs } from '../../model/lang.ts'
import { evidenceNames, verdictNames } from '../../model/note.ts'

/** A file of a dataset. */
export interface DataFile {
  readonly name: string
  readonly text: string
}

/** The files of all datasets, and one that lists them. */
export function dataFiles(datasets: readonly Dataset[]): DataFile[] {
  return [
    ...datasets.flatMap(dataset => [{ name: `${dataset.name}.csv`, text: csv(dataset) }, { name: `${dataset.name}.json`, text: json(dataset) }]),
    { name: 'index.json', text: written(datasets.map(({ name, rows }) => ({ name, rows: rows.length, csv: `${name}.csv`, json: `${name}.json` }))) },
  ]
}

/** A line for each row: its groups' fields and its own, a column for each language of a text, then its citation and notes. */
export function csv({ rows }: Dataset): string {
  const parts = rows.map(partsOf)
  const columns = Object.keys(parts[0]!) as (keyof Parts)[]
  return `${csvFormat(
    parts.map(part => Object.assign({}, ...Object.values(part)) as Columns),
    [...new Set(columns.flatMap(name => parts.flatMap(part => Object.keys(part[name]))))],
  )}\n`
}

/** The rows as the deck has them, each with its groups, its citation and the notes in full. */
export function json({ name, rows }: Dataset): string {
  return written({ name, rows: rows.map(({ groups, fields, cite, notes }) => ({
    ...(groups.length > 0 && { groups: groups.map(group => ({ of: group.of, ...group.fields })) }),
    ...fields,
    ...(cite && { cite: { ...cite, sectionName: sectionName(cite.section) } }),
    notes: notes.map(({ cites: _, ...note }) => note),
  })) })
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

type Columns = Readonly<Record<string, string>>

/** The columns of a row, in the order of a line. */
interface Parts {
  readonly groups: Columns
  readonly own: Columns
  readonly cite: Columns
  readonly notes: Columns
}

function partsOf({ groups, fields, cite, notes }: DataRow): Parts {
  return {
    groups: Object.assign({}, ...groups.map(group => flat(group.fields, `${group.of}.`))) as Columns,
    own: flat(fields),
    cite: cite ? flat({ section: cite.section, sectionName: sectionName(cite.section), words: cite.words }, 'cite.') : {},
    notes: notes.length > 0 ? noteColumns(notes) : {},
  }
}

function noteColumns(notes: readonly Note[]): Columns {
  const joined = (say: (note: Note) => string) => notes.map(say).join('\n')
  return {
    ...Object.fromEntries(langs.map(lang => [`note.${lang}`, joined(({ verdict, text }) => `${verdictNames[verdict][lang]}: ${text[lang]}`)])),
    'note.evidence': joined(({ evidence }) => evidence.map(({ grade, at, source, url }) => [evidenceNames[grade].en, at, source?.[langs.at(-1)!], url].filter(Boolean).join(' ')).join('; ')),
    'note.checked': joined(({ checked }) => checked),
  }
}

/** Fields within fields get names with a point, the languages of a text among them; short lists are joined. */
function flat(fields: Fields, prefix = ''): Columns {
  return Object.assign({}, ...Object.entries(fields).map(([key, value]) => {
    if (Array.isArray(value) && value.every(item => typeof item !== 'object'))
      return { [prefix + key]: value.join('; ') }
    return typeof value === 'object' && value !== null ? flat(value as Fields, `${prefix}${key}.`) : { [prefix + key]: String(value) }
  })) as Columns
}
