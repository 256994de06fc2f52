import type { Looked } from '../result.ts'
import type { Subject } from '../subject.ts'
import type { Tab } from '../tab.ts'
import { until } from '../until.ts'

/** A phone, and a screen on a desk. */
const widths = [390, 1280] as const

/** Opens the reader view and waits until all of it is drawn. */
export async function openReader(tab: Tab, { address, slides }: Subject, width?: number): Promise<boolean> {
  await tab.goto(`${address}read/`, width)
  return until(async () => {
    const { ready, slides: drawn } = await tab.call('readerState')
    return ready && drawn === slides.length
  }, 60_000)
}

/** The reader view is drawn whole and fits the screen, on a phone as on a desk. */
export async function checkReader(subject: Subject): Promise<Looked> {
  const tab = await subject.engine.open()
  const faults = []
  for (const width of widths) {
    const whole = await openReader(tab, subject, width)
    const { outside, scrollWidth, slides } = await tab.call('readerState')
    const place = `read, ${width} px`
    if (!whole)
      faults.push({ place, what: `${slides} of ${subject.slides.length} slides are drawn` })
    if (scrollWidth > width)
      faults.push({ place, what: `the page is ${scrollWidth} px wide` })
    faults.push(...outside.map(({ slide, what }) => ({ place: `${place}, ${slide}`, what })))
    faults.push(...(await tab.call('takeProblems')).map(what => ({ place, what })))
  }
  await tab.close()
  return { at: widths.length, faults }
}
