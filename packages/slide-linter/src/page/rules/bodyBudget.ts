import type { PageRule } from '../view.ts'
import { blocksOf } from '../lines.ts'
import { amountOf } from '../view.ts'

/** Besides its title, tables and drawings a slide holds few words. */
export const bodyBudget = {
  id: 'body-budget',
  finds: 'more words than a slide bears beside its title, tables and drawings',
  check({ root, config }) {
    const text = blocksOf(root).filter(({ element }) => !element.closest(config.notBody)).flatMap(({ lines }) => lines.map(line => line.text)).join(' ')
    const { han, words } = amountOf(text)
    return han / config.bodyBudget.han + words / config.bodyBudget.words > 1
      ? [{ element: 'the slide', measured: `a body of ${han} Han characters and ${words} other words`, allowed: `${config.bodyBudget.han} Han characters or ${config.bodyBudget.words} words` }]
      : []
  },
} as const satisfies PageRule
