/** A slide as the plan of the talk has it. */
export interface PlannedSlide {
  /** How long it is to be told, in seconds; 0 for one that is not told. */
  readonly seconds: number
}

export interface Pace {
  /** When the slide that is shown is to begin, in seconds from the start of the talk. */
  readonly plannedStart: number
  /** How long the slide that is shown has been told, and how long it is to be, in seconds. */
  readonly onSlide: number
  readonly planned: number
  /** Seconds behind the plan; negative where the talk is ahead of it. Within its own time a slide costs none. */
  readonly behind: number
  /** Slides still to be told behind this one. */
  readonly toGo: number
  /** Seconds until the end, if the rest takes as long as it is planned. */
  readonly remaining: number
}

/**
 * Compares a talk with its plan.
 * @param slides all slides, in their order
 * @param index the slide that is shown, counted from 0
 * @param elapsed seconds from the start of the talk, pauses apart
 * @param onSlide seconds of it on the slide that is shown
 */
export function pace(slides: readonly PlannedSlide[], index: number, elapsed: number, onSlide: number): Pace {
  const sum = (part: readonly PlannedSlide[]) => part.reduce((seconds, slide) => seconds + slide.seconds, 0)
  const plannedStart = sum(slides.slice(0, index))
  const planned = slides[index]?.seconds ?? 0
  const rest = slides.slice(index + 1)
  return {
    plannedStart,
    onSlide,
    planned,
    behind: elapsed - plannedStart - Math.min(onSlide, planned),
    toGo: rest.filter(({ seconds }) => seconds > 0).length,
    remaining: Math.max(0, planned - onSlide) + sum(rest),
  }
}

/** A length of time as minutes and seconds, such as 2:05; of an hour or more, 1:02:05. The sign is left to words. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
