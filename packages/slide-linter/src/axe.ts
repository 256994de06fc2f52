import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { PageFinding } from './finding.ts'
import type {} from './page/main.ts'

declare global {
  interface Window { axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> } }
}

/** All that axe-core checks of WCAG 2.2 at level AA, with the rules that it leaves off by default or counts as best practice. */
const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true }, 'heading-order': { enabled: true }, 'empty-heading': { enabled: true } },
  resultTypes: ['violations'],
}

const contrastAlone: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] }

/** What axe-core finds on a slide; in a second theme only contrast can differ. */
export async function axeFindings(page: Page, slide: number, kinds: 'all' | 'contrast'): Promise<PageFinding[]> {
  const violations = await page.evaluate(async ([number, options]) => {
    const results = await window.axe.run(window.slideLint.rootOf(number), options)
    // It takes `color` for what a drawing is painted with; text-contrast looks at its `fill`.
    const isPainted = (id: string, target: string) => id === 'color-contrast' && !!document.querySelector(target)?.closest('svg')
    return results.violations.flatMap(({ id, help, nodes }) => nodes.filter(({ target }) => !isPainted(id, String(target[0]))).map(({ html, any }) => ({
      id,
      help,
      html,
      detail: any.map(({ message }) => message).join('; '),
    })))
  }, [slide, kinds === 'all' ? everything : contrastAlone] as const)
  return violations.map(({ id, help, html, detail }) => ({
    rule: `axe/${id}` as const,
    element: html.replace(/\s+/g, ' ').slice(0, 80),
    measured: detail || help,
    allowed: help,
  }))
}
