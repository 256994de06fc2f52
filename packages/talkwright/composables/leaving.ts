let leaving = false

if (typeof window !== 'undefined') {
  addEventListener('beforeunload', () => leaving = true)
  // Somebody is back.
  addEventListener('pageshow', () => leaving = false)
}

/** Whether the page is being left, which ends what it still loads: in some browsers as a failure. */
export function isLeaving(): boolean {
  return leaving
}
