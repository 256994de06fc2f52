import { defineConfig } from '@playwright/test'
import { findBrowser } from '../browser/find.ts'
import { launchArguments } from '../browser/launch.ts'
import { root } from '../talk/root.ts'
import { viewOptions } from './view.ts'

const { program, env } = await findBrowser()

/** Tests of what is built and printed once by `talkwright test`: slides in a browser, and PDFs. */
export default defineConfig({
  testDir: root,
  testMatch: ['tests/**/*.spec.ts', 'packages/*/tests/**/*.spec.ts'],
  // What the generator has made once is kept there as text.
  testIgnore: '**/.generated/**',
  outputDir: `${root}/test-results`,
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
