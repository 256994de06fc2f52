import type { HouseText } from './lang.ts'
import { lengths } from './lengths.ts'

/** The lengths in which the talk can be given, the shortest first. The full one has no limit and brings the appendix. */
export const cuts = [...lengths, 'full'] as const

export type Cut = typeof cuts[number]
export type TimedCut = Exclude<Cut, 'full'>

/** What a slide says of its place: the shortest cut that shows it, or the appendix, which is read and not told. */
export const places = [...cuts, 'appendix'] as const

export type Place = typeof places[number]

/** How a cut is named behind the title of the deck; the full deck needs no name. */
export const cutNames = Object.fromEntries(lengths.map((minutes: string) => [minutes, { zh: `${minutes}分钟版`, en: `${minutes}-minute version` }])) as Readonly<Record<TimedCut, HouseText>>

/** The time that a cut may take, in seconds. */
export function secondsOf(cut: TimedCut): number {
  return Number(cut) * 60
}

/** Whether a cut shows the slides of a place; each shows what the shorter ones show, and the full deck all. */
export function shows(cut: Cut, place: Place): boolean {
  return cut === 'full' || (place !== 'appendix' && cuts.indexOf(place) <= cuts.indexOf(cut))
}
