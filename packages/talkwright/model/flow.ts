import type { Sourced } from './cite.ts'
import type { Text } from './lang.ts'

/** Boxes and arrows of the document. */
export interface Flow extends Sourced {
  readonly id: string
  readonly direction: 'LR' | 'TD'
  readonly nodes: readonly { readonly id: string, readonly text: Text }[]
  readonly edges: readonly { readonly from: string, readonly to: string, readonly dashed?: boolean }[]
}
