import type { Told } from './register.ts'
import type { UiText } from './uiLang.ts'
import { talk } from '../talk/config.ts'

/** A length in which the talk can be given, in minutes. */
export type TimedCut = Told<'Length', string>
export type Cut = TimedCut | 'full'

const lengths = talk.lengths as readonly TimedCut[]

/** The lengths in which the talk can be given, the shortest first. The full one has no limit and brings the appendix. */
export const cuts = [...lengths, 'full'] as readonly Cut[] as readonly [Cut, ...Cut[]]

/** What a slide says of its place: the shortest cut that shows it, or the appendix, which is read and not told. */
export type Place = Cut | 'appendix'

export const places: readonly Place[] = [...cuts, 'appendix']

/** How a cut is named behind the title of the deck; the full deck needs no name. */
export const cutNames = Object.fromEntries(lengths.map((minutes: string) => [minutes, { zh: `${minutes}分钟版`, en: `${minutes}-minute version` }])) as Readonly<Record<TimedCut, UiText>>

/** The time that a cut may take, in seconds. */
export function secondsOf(cut: TimedCut): number {
  return Number(cut) * 60
}

/** Whether a cut shows the slides of a place; each shows what the shorter ones show, and the full deck all. */
export function shows(cut: Cut, place: Place): boolean {
  return cut === 'full' || (place !== 'appendix' && cuts.indexOf(place) <= cuts.indexOf(cut))
}
