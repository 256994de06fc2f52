import type { Page } from 'playwright'
import { UserError } from '../author/deck/userError.ts'

/** How long the count of ready slides may stand still before the rest is given up as broken. */
const PATIENCE_MS = 10_000

/** Keeps what goes wrong on a page from now on, each in one line. With an address, what other hosts do not send is told and no error: without it a page has fonts of this machine, or an empty place. */
export function errorsOf(page: Page, address?: string): readonly string[] {
  const errors: string[] = []
  const isForeign = (url: string): boolean => address !== undefined && URL.canParse(url) && new URL(url).origin !== new URL(address).origin
  page.on('pageerror', error => errors.push(firstLine(error.message)))
  page.on('console', message => message.type() === 'error' && !isForeign(message.location().url) && errors.push(firstLine(message.text())))
  // A request is aborted by going on before it is answered, which is no fault.
  page.on('requestfailed', (request) => {
    const fault = `${request.url()} cannot be loaded`
    if (isForeign(request.url()))
      tellOnce(`${fault}.`)
    else if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      errors.unshift(fault)
  })
  return errors
}

/**
 * Waits until every slide of a page that holds many is mounted, its fonts have
 * arrived and what it waits for is drawn. Each stands in an element of its own,
 * whose `data-slide`, or else its id, begins with its number. Calls back with
 * the number of slides that are ready.
 * @throws UserError that names the slides by their places, if some do not render, or the first error of the page.
 */
export async function requireSlides(page: Page, elements: string, errors: readonly string[], placeOf: (slide: number) => string, progress: (ready: number, total: number) => void = () => {}): Promise<void> {
  const broken = await unreadySlides(page, elements, progress)
  if (broken.length > 0 || errors.length > 0)
    throw new UserError(`${broken.length > 0 ? `${broken.map(placeOf).join(', ')} does not render` : 'The deck reports an error'}: ${errors[0] ?? 'it stays empty'}`)
}

/** What has been told of what other hosts do not send, which every page asks for again. */
const told = new Set<string>()

function tellOnce(line: string): void {
  if (!told.has(line))
    console.error(line)
  told.add(line)
}

/** A message without the trace that follows it. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0]!
}

/** Returns the numbers of the slides that never got ready, once nothing more happens for a while; none as soon as all are. */
async function unreadySlides(page: Page, elements: string, progress: (ready: number, total: number) => void): Promise<readonly number[]> {
  let last = { waiting: Number.POSITIVE_INFINITY, since: Date.now() }
  for (;;) {
    const { total, unready } = await page.evaluate(async (selector) => {
      await document.fonts.ready
      const slides = [...document.querySelectorAll<HTMLElement>(selector)]
      const waits = (slide: Element) => [...slide.querySelectorAll<HTMLElement>('[data-waitfor]')].some(element => !element.querySelector(element.dataset.waitfor!))
      return { total: slides.length, unready: slides.filter(slide => !slide.querySelector('.slidev-layout') || waits(slide)).map(({ dataset, id }) => Number.parseInt(dataset.slide ?? id)) }
    }, elements)
    progress(total - unready.length, total)
    if (unready.length !== last.waiting)
      last = { waiting: unready.length, since: Date.now() }
    if ((total > 0 && unready.length === 0) || Date.now() - last.since > PATIENCE_MS)
      return [...new Set(unready)]
    await page.waitForTimeout(50)
  }
}
