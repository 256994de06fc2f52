import type { ShownSlide } from './page/sweep.ts'
import type { Fault } from './result.ts'

/** By how many rows the text of a block may differ, for engines weigh the breaks of a paragraph in ways of their own. */
const TOLERANCE = 1

/** Where an engine breaks text into other rows than the one that it is measured against, or shows other text. */
export function compareRows(shown: readonly ShownSlide[], measure: readonly ShownSlide[]): Fault[] {
  const wanted = new Map(measure.map(slide => [slide.id, slide]))
  return shown.flatMap(({ id, steps }) => steps.flatMap(({ step, rows }) => {
    const others = wanted.get(id)?.steps.find(other => other.step === step)?.rows
    if (!others)
      return [{ place: id, what: `step ${step} is not there in the measure` }]
    const names = rows.map(({ element }) => element)
    const otherNames = others.map(({ element }) => element)
    const odd = [...without(names, otherNames).map(name => `${name} is not there in the measure`), ...without(otherNames, names).map(name => `${name} is missing`)]
    if (odd.length > 0)
      return odd.map(what => ({ place: id, what: `step ${step}: ${what}` }))
    return rows.flatMap(({ element, rows: count }, index) => {
      const other = others[index]!.rows
      return Math.abs(count - other) > TOLERANCE ? [{ place: id, what: `step ${step}: ${element} has ${count} rows instead of ${other}` }] : []
    })
  }))
}

/** The names that are more often in one list than in the other. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return names.filter((name) => {
    const at = left.indexOf(name)
    if (at >= 0)
      left.splice(at, 1)
    return at < 0
  })
}
