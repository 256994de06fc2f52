import type { Lang } from '../model/lang.ts'
import type { EngineName } from './tab.ts'

export const checkNames = ['slides', 'rows', 'reader', 'stage', 'offline', 'print'] as const

export type CheckName = typeof checkNames[number]

/** What is wrong in one place: a slide by its id, or a page or promise by its name. */
export interface Fault {
  readonly place: string
  readonly what: string
}

/** What a check looked at, and what it found. */
export interface Looked {
  /** Of slides, pages, promises or addresses. */
  readonly at: number
  readonly faults: readonly Fault[]
}

export interface Result extends Looked {
  readonly engine: EngineName
  readonly lang: Lang
  readonly check: CheckName
}
