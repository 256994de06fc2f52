import { isVisible } from 'slide-linter/page'

/** What a slide has that a promise of the stage is about. */
export const traits = ['steps', 'sorter', 'sources', 'data', 'editor'] as const

export type Trait = typeof traits[number]

const selectors: Readonly<Record<Exclude<Trait, 'steps'>, string>> = {
  sorter: 'th button',
  sources: '.source-note button',
  data: '.chart .data',
  editor: '[data-layer="editor"]',
}

/** What a slide has at its first step. */
export function traitsOf(root: Element, steps: number): Trait[] {
  return traits.filter(trait => trait === 'steps'
    ? steps > 0
    : [...root.querySelectorAll(selectors[trait])].some(element => trait === 'data' || isVisible(element)))
}
