import type { ShownSlide } from '../page/sweep.ts'
import type { Fault } from '../result.ts'
import type { Subject } from '../subject.ts'
import { openAlive } from '../alive.ts'

/** How many slides are looked at by one call, which a driver waits for so long and no longer. */
const AT_ONCE = 8

/** Shows slides within one page, as a talk does, and returns what each shows. */
export async function sweepSlides({ engine, address, config, tag }: Subject, wanted: (id: string) => boolean): Promise<readonly ShownSlide[]> {
  const tab = await engine.open()
  await openAlive(tab, address)
  const slides = (await tab.call('slides')).filter(({ id }) => wanted(id))
  const shown: ShownSlide[] = []
  while (shown.length < slides.length)
    shown.push(...await tab.call('sweep', slides.slice(shown.length, shown.length + AT_ONCE), tag, config))
  await tab.close()
  return shown
}

/** What is wrong with slides, each fault once, at the first step that has it. */
export function slideFaults(shown: readonly ShownSlide[]): Fault[] {
  return shown.flatMap(({ id, steps }) => {
    const first = new Map(steps.toReversed().flatMap(({ step, faults }) => faults.map(what => [what, step] as const)))
    return [...first].map(([what, step]) => ({ place: id, what: step === 0 ? what : `step ${step}: ${what}` }))
  })
}
