import type { Fault, Looked } from '../result.ts'
import type { Subject } from '../subject.ts'
import { openAlive } from '../alive.ts'
import { readPaper } from '../paper.ts'
import { paperFaults } from '../paperFaults.ts'
import { openReader } from './reader.ts'

/** The reader view and a slide are whole on paper. */
export async function checkPrint(subject: Subject): Promise<Looked> {
  const tab = await subject.engine.open()
  try {
    if (!tab.print)
      return { at: 0, faults: [] }
    await openReader(tab, subject)
    const read = paperFaults(await readPaper(await tab.print()), await tab.call('printable'))
    const slide = subject.slides[Math.floor(subject.slides.length / 4)]!
    await openAlive(tab, `${subject.address}${slide.id}/`)
    const paper = await readPaper(await tab.print())
    const alone: Fault[] = [
      ...paper.length > 1 ? [{ place: slide.id, what: `takes ${paper.length} pages` }] : [],
      ...paperFaults(paper, (await tab.call('printable')).filter(text => text.slide === slide.id)),
    ]
    return { at: 2, faults: [...read.map(({ place, what }) => ({ place: `read, ${place}`, what })), ...alone.map(({ place, what }) => ({ place: `the slide ${slide.id}, ${place}`, what }))] }
  }
  finally {
    await tab.close()
  }
}
