import type { Browser } from 'playwright'

/** A slow network, as Lighthouse has it for a phone: bits a second and the milliseconds there and back. */
export const NETWORK = { down: 1.6e6, up: 0.75e6, latencyMs: 150 } as const

export const WINDOW = { width: 1280, height: 720 } as const

const KINDS = { Document: 'html', Script: 'script', Stylesheet: 'style', Font: 'font' } as const

/** What loading a page takes: bytes as sent, by kind, and milliseconds from the start. */
export interface Load {
  readonly requests: number
  readonly bytes: Readonly<Record<typeof KINDS[keyof typeof KINDS] | 'other', number>>
  readonly firstPaint: number
  readonly largestPaint: number
  /** When Vue has taken the page. */
  readonly alive: number
  /** How much what is seen moved meanwhile, as browsers count it. */
  readonly shift: number
}

interface Seen {
  firstPaint: number
  largestPaint: number
  alive: number
  shift: number
}

/** Opens a page for the first time on a slow network, until nothing more comes. */
export async function loadOf(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: NETWORK.latencyMs, downloadThroughput: NETWORK.down / 8, uploadThroughput: NETWORK.up / 8 })
    const bytes = { html: 0, script: 0, style: 0, font: 0, other: 0 }
    const kinds = new Map<string, keyof typeof bytes>()
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, KINDS[type as keyof typeof KINDS] ?? 'other'))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength)
    await page.addInitScript(watch)
    await page.goto(address, { waitUntil: 'networkidle' })
    // The last paint is told a little later.
    await page.waitForTimeout(500)
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
    return { requests: kinds.size, bytes, ...seen }
  }
  finally {
    await context.close()
  }
}

/** Runs in the page. */
function watch(): void {
  const seen: Seen = { firstPaint: 0, largestPaint: 0, alive: 0, shift: 0 }
  Object.assign(window, { seen })
  const on = (type: string, each: (entry: PerformanceEntry) => void) => new PerformanceObserver(list => list.getEntries().forEach(each)).observe({ type, buffered: true })
  on('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.firstPaint = startTime))
  on('largest-contentful-paint', ({ startTime }) => seen.largestPaint = startTime)
  on('layout-shift', entry => seen.shift += (entry as PerformanceEntry & { value: number }).value)
  const look = () => {
    if (document.querySelector('#app') && '__vue_app__' in document.querySelector('#app')!)
      seen.alive = performance.now()
    else
      requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
