import type { CDPSession } from 'playwright'
import type { PageFinding } from './finding.ts'

/** Text of the slide that no font of the deck could draw: the machine's own stands in for it, or a box. */
export async function fallbackFindings(session: CDPSession, slide: string): Promise<PageFinding[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: slide })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.filter(font => !font.isCustomFont).map(({ familyName, glyphCount }) => ({
    rule: 'fallback-font',
    element: 'the slide',
    measured: `${glyphCount} glyphs of the machine's ${familyName}`,
    allowed: 'the deck’s own fonts',
  }))
}
