import type { ShownSlide } from '../../verify/page/sweep.ts'
import type { Result } from '../../verify/result.ts'
import { expect, it } from 'vitest'
import { slideFaults } from '../../verify/checks/slides.ts'
import { summaryOf } from '../../verify/summary.ts'

const result = (changed: Partial<Result>): Result => ({ engine: 'firefox', lang: 'zh', check: 'slides', at: 188, faults: [], ...changed })

it('the summary has a row for each engine and language, a line for each fault, and counts checks that passed, not what an engine has not', () => {
  expect(summaryOf([
    result({}),
    result({ check: 'print', at: 2, faults: [{ place: 'read, page 3', what: 'is blank' }] }),
    result({ engine: 'webkit', check: 'print', at: 0 }),
    result({ engine: 'webkit', check: 'offline', at: 0, faults: [{ place: 'offline', what: 'broke off' }] }),
  ])).toMatchInlineSnapshot(`
    "            slides  rows  reader  stage  offline  print
    firefox zh   188/0     –       –      –        –    2/1
    webkit zh        –     –       –      –      0/1      –
    firefox zh print read, page 3: is blank
    webkit zh offline offline: broke off
    engines: 1 passed, 2 failed"
  `)
})

it('a fault that both steps of a slide show is told once, at the first', () => {
  const step = (step: number, ...faults: readonly string[]) => ({ step, faults, rows: [] })
  const shown: ShownSlide[] = [{ id: 'a', traits: [], steps: [step(0, 'one'), step(3, 'one', 'two')] }]
  expect(slideFaults(shown)).toEqual([{ place: 'a', what: 'one' }, { place: 'a', what: 'step 3: two' }])
})
