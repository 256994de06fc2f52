/** How long after it is there a deck is kept for later, so that this takes nothing from its first slides. */
const LATER_MS = 4000

/**
 * Keeps the deck in the browser, so that it works without a network. A new
 * version that was fetched while a page was open takes over when that page is
 * left, for all pages at once: others that are open load anew, at the slide
 * and step that they show.
 */
export async function keepOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !document.querySelector('link[rel="manifest"]'))
    return
  const { serviceWorker } = navigator
  if (serviceWorker.controller)
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  await new Promise(resolve => setTimeout(resolve, LATER_MS))
  const registration = await serviceWorker.register(`${base}sw.js`, { scope: base })
  addEventListener('pagehide', () => registration.waiting?.postMessage('update'))
}
