import type { IsProduct } from './inputs.ts'
import { createHash } from 'node:crypto'
import process from 'node:process'
import { inputsOf } from './inputs.ts'

/** What is to be built, of what. */
export interface Wanted {
  /** What it is: `entry`, `site`. */
  readonly what: string
  /** All that decides what comes of the same files. */
  readonly options: Readonly<Record<string, unknown>>
  /** The folders of which all files go in. */
  readonly folders: readonly string[]
  /** What of them does not go in, for it is made of the rest. */
  readonly isProduct: IsProduct
}

/** The name of a build: the same for the same inputs, and another as soon as any of them differs. */
export function nameOf({ what, options, folders, isProduct }: Wanted): string {
  const recipe = [what, options, inputsOf(folders, isProduct), process.version, process.platform, process.arch, environment()]
  return `${what}-${createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 32)}`
}

/** What Vite writes into a build from the environment. */
function environment(): [string, string | undefined][] {
  return Object.entries(process.env).filter(([name]) => name.startsWith('VITE_')).sort(([a], [b]) => a < b ? -1 : 1)
}
