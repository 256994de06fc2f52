/** The screens that are too narrow for slides; views/reading/narrow.css has the same width. */
const NARROW = '(width < 700px)'

/** Asks whether the screen is too narrow for slides. */
export function askWhetherNarrow(): MediaQueryList {
  return matchMedia(NARROW)
}

/** Calls back once, as soon as the screen is too narrow for slides. */
export function whenNarrow(narrow: () => void): void {
  const query = askWhetherNarrow()
  if (query.matches)
    narrow()
  else
    query.addEventListener('change', narrow, { once: true })
}
