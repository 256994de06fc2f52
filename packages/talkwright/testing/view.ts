/** How every page is opened, so that it looks alike on every machine. */
export const viewOptions = {
  viewport: { width: 980, height: 552 },
  deviceScaleFactor: 1,
  locale: 'en-US',
  timezoneId: 'UTC',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  // What a test looks at comes from the server; the tests of the deck without a network are about what does not.
  serviceWorkers: 'block',
} as const
