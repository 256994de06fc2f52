import type { Page } from 'playwright'

/**
 * Makes a print page that does not show each slide once whole in itself: a link
 * to a slide that it does not show becomes plain text, and of the steps of a
 * slide the first alone has the heading and the id to which links lead.
 */
export async function tieLooseEnds(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    for (const step of document.querySelectorAll('.print-slide-container')) {
      const slide = step.id.split('-')[0]!
      if (!seen.has(slide)) {
        seen.add(slide)
        continue
      }
      step.querySelectorAll('h1, h2').forEach(heading => heading.setAttribute('role', 'paragraph'))
      step.querySelectorAll('.slidev-layout[id]').forEach(layout => layout.removeAttribute('id'))
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) {
        const text = document.createElement('span')
        for (const { name, value } of link.attributes)
          name !== 'href' && text.setAttribute(name, value)
        text.append(...link.childNodes)
        link.replaceWith(text)
      }
    }
  })
}
