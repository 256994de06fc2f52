import type { CDPSession, Page } from 'playwright-core'
import type { PageFinding } from './finding.ts'
import type {} from './page/main.ts'

/** Marks elements while the browser is asked about them. */
const ASKED = 'data-slide-lint-asked'

/** Asks the browser itself about a page, as its developer tools do. */
export async function fontSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  return session
}

/** Text of the slide that no font of the deck draws: the machine's own stands in for it. */
export async function fallbackFindings(page: Page, session: CDPSession, slide: number): Promise<PageFinding[]> {
  // The browser looks but two levels down, so each element that holds text is asked for its own.
  const names = await page.evaluate(([number, attribute]) => window.slideLint.markText(number, attribute), [slide, ASKED] as const)
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `[${ASKED}]` })
  const used = await Promise.all(nodeIds.map(async (nodeId, index) => {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    return fonts.filter(font => !font.isCustomFont).map(font => ({ ...font, element: names[index]! }))
  }))
  await page.evaluate(attribute => document.querySelectorAll(`[${attribute}]`).forEach(element => element.removeAttribute(attribute)), ASKED)
  // The innermost element comes last.
  return [...new Map(used.flat().map(font => [font.familyName, font])).values()].map(({ element, familyName, glyphCount }) => ({
    rule: 'fallback-font' as const,
    element,
    measured: `${glyphCount} glyphs of the machine's ${familyName}`,
    allowed: 'the deck’s own fonts',
  }))
}
