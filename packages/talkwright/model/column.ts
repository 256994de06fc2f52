import type { Text } from './lang.ts'

/** A column of a comparison table: which field it shows, under which header. */
export interface Column<Row> {
  readonly key: keyof Row & string
  readonly header: Text
  /** The column's share of the table's width. */
  readonly share: number
  /** The numeric field that orders the rows where the text would not. */
  readonly sortBy?: keyof Row & string
  /** Numbers stand at the end of their cell. */
  readonly align?: 'end'
}
