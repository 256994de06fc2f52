import { defineConfig } from '@playwright/test'
import { findBrowser } from 'talkwright/browser/find'
import { launchArguments } from 'talkwright/browser/launch'

const { program, env } = await findBrowser()

/** How every page is opened, so that it looks alike on every machine. */
export const viewOptions = {
  viewport: { width: 980, height: 552 },
  deviceScaleFactor: 1,
  locale: 'en-US',
  timezoneId: 'UTC',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  // What a test looks at comes from the server; tests/site/offline.spec.ts is about what does not.
  serviceWorkers: 'block',
} as const

/** Tests of what is built and printed once by `npm test`: slides in a browser, and PDFs. */
export default defineConfig({
  testDir: '.',
  testMatch: ['tests/**/*.spec.ts', 'packages/*/tests/**/*.spec.ts'],
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, and nothing else: what is waited for comes, or the test fails.
  timeout: 90_000,
  reporter: 'list',
  // A missing snapshot is a failure until it is accepted.
  updateSnapshots: 'none',
  // One snapshot for all machines: the browser is pinned.
  snapshotPathTemplate: '{testDir}/{testFileDir}/snapshots/{arg}{ext}',
  expect: {
    timeout: 30_000,
    toHaveScreenshot: { animations: 'disabled', scale: 'css', threshold: 0.02, maxDiffPixels: 10 },
  },
  use: {
    ...viewOptions,
    contextOptions: { reducedMotion: viewOptions.reducedMotion },
    launchOptions: { executablePath: program, env: env as Record<string, string>, args: launchArguments },
  },
})
