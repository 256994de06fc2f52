import { diff3Merge } from 'node-diff3'
import { hashOf } from './manifest.ts'

type Content = string | Uint8Array | undefined

/** One file of a talk in its three states: as it was made, as it is, and as it would be made now. */
export interface Versions {
  readonly path: string
  /** The hash of what was made; its text, where it can still be made. */
  readonly made?: { readonly hash: string, readonly text?: string }
  readonly current: Content
  readonly next: Content
}

export type Change
  = | { readonly kind: 'none' }
    | { readonly kind: 'added' | 'changed' | 'merged', readonly content: string | Uint8Array }
    | { readonly kind: 'removed' }
    | { readonly kind: 'conflict', readonly why: string, readonly places?: readonly Meeting[] }

/** Where an edit and a change meet: a line of the file as it is, from 1, and what would stand there now. */
export interface Meeting {
  readonly line: number
  readonly next: readonly string[]
}

/** What is to be done to a file: what its owner has edited is touched only where the edit and the change do not meet. */
export function changeOf({ made, current, next }: Versions): Change {
  const [is, becomes] = [current, next].map(content => content === undefined ? undefined : hashOf(content))
  const was = made?.hash
  if (is === becomes || becomes === was)
    return { kind: 'none' }
  if (next === undefined)
    return is === undefined ? { kind: 'none' } : is === was ? { kind: 'removed' } : { kind: 'conflict', why: 'you have edited it, and the notes no longer have it; take it out by hand' }
  if (current === undefined)
    return was === undefined ? { kind: 'added', content: next } : { kind: 'conflict', why: 'you have taken it out, and the notes have changed' }
  if (is === was)
    return { kind: 'changed', content: next }
  if (was === undefined)
    return { kind: 'conflict', why: 'a file of yours has the name of a new one' }
  if (made?.text === undefined)
    return { kind: 'conflict', why: 'you have edited it, the notes have changed, and what was made before is gone; see to it by hand' }
  return merged(text(current), made.text, text(next))
}

function text(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** Both changes to a text, line by line, unless they meet. */
function merged(current: string, made: string, next: string): Change {
  const regions = diff3Merge(current.split('\n'), made.split('\n'), next.split('\n'), { excludeFalseConflicts: true })
  const places = regions.flatMap(({ conflict }) => conflict ? [{ line: conflict.aIndex + 1, next: conflict.b }] : [])
  return places.length > 0
    ? { kind: 'conflict', why: 'you and the notes have changed the same place', places }
    : { kind: 'merged', content: regions.flatMap(({ ok }) => ok!).join('\n') }
}
