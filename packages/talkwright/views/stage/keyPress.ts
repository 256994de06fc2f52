import type { StageKey, StagePlace } from './keys.ts'

/** What of a keyboard event, and of where it happens, decides what it does. */
export interface KeyPress {
  readonly key: string
  readonly shift: boolean
  /** Whether Ctrl, Alt or Meta is held, or letters are being composed to characters: then the key is somebody else's. */
  readonly taken: boolean
  /** What has the focus: a field that is typed into, a button, something that scrolls by keys, or nothing of these. */
  readonly focus: 'field' | 'button' | 'scroller' | 'other'
  readonly place: StagePlace
}

/** Keys by which something that scrolls is scrolled. */
const SCROLLING = /^Arrow(?:Up|Down|Left|Right)$|^Page|^Home$|^End$|^ $/

/** The key of a table that is meant by a press; none where it is typed, or belongs to what has the focus. */
export function pressedKey({ key, shift, taken, focus, place }: KeyPress, keys: readonly StageKey[]): StageKey | undefined {
  if (taken || focus === 'field' || (focus === 'button' && key === ' ') || (focus === 'scroller' && SCROLLING.test(key)))
    return undefined
  // Of keys that write a character, the character itself says whether shift is held; Caps Lock changes neither.
  const named = key === ' ' ? `${shift ? 'Shift+' : ''} ` : key.length === 1 && !shift ? key.toLowerCase() : key.length === 1 && shift ? key.toUpperCase() : key
  return keys.find(candidate => candidate.places.includes(place) && candidate.keys.includes(named))
}

/** What has the focus, for the keys. */
export function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof Element))
    return 'other'
  if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])'))
    return 'field'
  if (target.closest('[role="dialog"], [role="region"], .presenter-notes'))
    return 'scroller'
  return target.closest('button, summary') ? 'button' : 'other'
}
