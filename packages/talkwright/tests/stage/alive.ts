import type { Page } from '@playwright/test'

/** Waits until a page does what its keys say; its slide is seen before. */
export async function alive(page: Page): Promise<void> {
  await page.locator('.stage-layer').waitFor({ state: 'attached' })
}
