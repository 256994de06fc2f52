import type { Lang } from '../model/lang.ts'
import { langs } from '../model/lang.ts'

/** A component in one of its states, on data made up for the purpose. */
export interface Specimen {
  /** Names the slide, the snapshot and the picture. */
  readonly id: string
  readonly component: string
  readonly lang: Lang
  readonly props: Readonly<Record<string, unknown>>
  /** Whether it is a drawing, whose colours are looked at in the dark as well. */
  readonly drawing?: true
  /** The words in its slot. */
  readonly slot?: string
  /** Whether it stands among all slides on the page that is printed. */
  readonly printed?: true
  /** The name of a button that is pressed before it is looked at. */
  readonly press?: string
}

/** A specimen in every language. */
export function both(id: string, component: string, props: Specimen['props'] | ((lang: Lang) => Specimen['props']), more: Partial<Specimen> = {}): Specimen[] {
  return langs.map(lang => ({ id: `${id}-${lang}`, component, lang, props: typeof props === 'function' ? props(lang) : props, ...more }))
}

export const drawing = { drawing: true } as const
