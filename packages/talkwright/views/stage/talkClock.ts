/** The clock of a talk. Times are those of Date.now(), in milliseconds. */
export interface TalkClock {
  readonly status: 'stopped' | 'running' | 'paused'
  /** When it last began to run. */
  readonly since: number
  /** What ran before that. */
  readonly before: number
  /** The slide that is shown, by its id, and how long each was before the clock last began to run or the slide was changed. */
  readonly slide: string
  readonly spent: Readonly<Record<string, number>>
}

export const stoppedClock: TalkClock = { status: 'stopped', since: 0, before: 0, slide: '', spent: {} }

/** How long the talk has taken, pauses apart. */
export function elapsedOf({ status, since, before }: TalkClock, now: number): number {
  return status === 'running' ? before + now - since : before
}

/** How long a slide has been shown while the clock ran. */
export function spentOn(clock: TalkClock, slide: string, now: number): number {
  return (clock.spent[slide] ?? 0) + (clock.status === 'running' && clock.slide === slide ? now - clock.since : 0)
}

/** The clock with all until now written down. */
function settled(clock: TalkClock, now: number): TalkClock {
  return { ...clock, since: now, before: elapsedOf(clock, now), spent: clock.slide === '' ? clock.spent : { ...clock.spent, [clock.slide]: spentOn(clock, clock.slide, now) } }
}

export function startClock(clock: TalkClock, slide: string, now: number): TalkClock {
  return { ...settled(clock, now), status: 'running', slide }
}

export function pauseClock(clock: TalkClock, now: number): TalkClock {
  return { ...settled(clock, now), status: 'paused' }
}

/** Another slide is shown. */
export function turnTo(clock: TalkClock, slide: string, now: number): TalkClock {
  return { ...settled(clock, now), slide }
}
