// These functions run in the browser, each by itself: they use nothing but their argument.

/** What stands more than a pixel outside the slide, and by how much. */
export function elementsOutside(slide: Element): string[] {
  const frame = slide.getBoundingClientRect()
  return [...slide.querySelectorAll('*')]
    .filter(element => !element.closest('.visually-hidden, defs, clipPath') && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .flatMap((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
      const by = Math.max(frame.left - left, frame.top - top, right - frame.right, bottom - frame.bottom)
      return by > 1 && width > 0 && height > 0 ? [`<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${by.toFixed(1)} px: ${element.textContent?.trim().slice(0, 40)}`] : []
    })
}

/** What hides a part of its own content. */
export function clippedElements(slide: Element): string[] {
  return [...slide.querySelectorAll<HTMLElement>('*')]
    .filter(element => element instanceof HTMLElement && !element.closest('.visually-hidden') && getComputedStyle(element).overflow !== 'visible')
    .filter(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
    .map(element => `<${element.localName} class="${element.className}"> ${element.scrollWidth}x${element.scrollHeight} in ${element.clientWidth}x${element.clientHeight}`)
}

/** Han text, seen or only read out, that is not marked as Chinese. */
export function hanOutsideChinese(slide: Element): string[] {
  const han = /\p{Script=Han}/u
  return [...slide.querySelectorAll('*')]
    .filter(element => !element.closest('[lang^=zh]'))
    .flatMap(element => [
      ...[...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent ?? ''),
      ...['alt', 'title', 'aria-label', 'aria-description'].map(name => element.getAttribute(name) ?? ''),
    ])
    .filter(text => han.test(text))
}

/** Pairs of texts whose letters cover one another by more than two pixels both ways. */
export function overlappingTexts(slide: Element): string[] {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const texts: { text: string, left: number, right: number, top: number, bottom: number }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!
    if (!node.textContent?.trim() || parent.closest('.visually-hidden, desc, title') || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      // A face's box reaches far above and below its letters.
      texts.push({ text: node.textContent.trim(), left, right, top: top + height * 0.22, bottom: bottom - height * 0.22 })
    }
  }
  return texts.flatMap((a, index) => texts.slice(index + 1)
    .filter(b => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2)
    .map(b => `"${a.text}" and "${b.text}"`))
}
