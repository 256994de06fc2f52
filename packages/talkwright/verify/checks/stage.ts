import type { ShownSlide } from '../page/sweep.ts'
import type { Fault, Looked } from '../result.ts'
import type { Subject } from '../subject.ts'
import { keep, promises } from './promises.ts'

/** Tries each promise of the stage on the first slide after the cover that has what it takes. */
export async function checkStage(subject: Subject, shown: readonly ShownSlide[]): Promise<Looked> {
  const tab = await subject.engine.open()
  const faults: Fault[] = []
  let at = 0
  for (const promised of promises) {
    const slide = subject.slides.slice(1, -1).find(({ id, told }) => told && (!promised.trait || shown.find(one => one.id === id)?.traits.includes(promised.trait)))
    if (!slide)
      continue
    at += 1
    faults.push(...(await keep(promised, subject, tab, slide).catch(error => [`${promised.name}: ${String(error).split('\n', 1)[0]}`])).map(what => ({ place: slide.id, what })))
  }
  await tab.close()
  return { at, faults }
}
