import type { Page, Response } from '@playwright/test'
import type { Lang } from '../../model/lang.ts'
import { extname } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { langs } from '../../model/lang.ts'
import { deckAddress, slides } from '../../testing/made.ts'

const KB = 1024

/** What may be loaded until the first slide is alive, in bytes: as a host sends it, packed but for fonts, which are packed already. */
const BUDGETS: Readonly<Record<Lang, { readonly scriptAndStyle: number, readonly fonts: number }>> = {
  zh: { scriptAndStyle: 120 * KB, fonts: 320 * KB },
  en: { scriptAndStyle: 120 * KB, fonts: 80 * KB },
}

interface Loaded {
  readonly path: string
  readonly kind: 'script' | 'style' | 'font' | 'other'
  readonly bytes: number
}

const kinds: Readonly<Record<string, Loaded['kind']>> = { '.js': 'script', '.css': 'style', '.woff2': 'font' }

/** Opens an address and returns what was loaded until nothing more came for half a second. */
async function load(page: Page, address: string): Promise<Loaded[]> {
  const loaded: Promise<Loaded>[] = []
  const listen = (response: Response) => {
    const path = new URL(response.url()).pathname
    const kind = kinds[extname(path)] ?? 'other'
    loaded.push(response.body().then(body => ({ path, kind, bytes: kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length })))
  }
  page.on('response', listen)
  await page.goto(address, { waitUntil: 'networkidle' })
  page.off('response', listen)
  return Promise.all(loaded)
}

const kilobytes = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`.padStart(9)

for (const lang of langs) {
  test(`${lang}: the first slide is alive after loading no more than its budget`, async ({ page }) => {
    const loaded = await load(page, deckAddress(lang))
    const sum = (...wanted: Loaded['kind'][]) => loaded.filter(({ kind }) => wanted.includes(kind)).reduce((total, { bytes }) => total + bytes, 0)
    const { scriptAndStyle, fonts } = BUDGETS[lang]
    process.stdout.write([
      `${lang}: loaded until the first slide is alive`,
      ...loaded.toSorted((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `${kilobytes(bytes)}  ${path}`),
      `${kilobytes(sum('script', 'style'))}  script and style, of ${kilobytes(scriptAndStyle)}`,
      `${kilobytes(sum('font'))}  fonts, of ${kilobytes(fonts)}`,
      `${String(loaded.length).padStart(6)}     requests`,
    ].map(line => `${line}\n`).join(''))
    expect.soft(sum('script', 'style'), 'script and style').toBeLessThanOrEqual(scriptAndStyle)
    expect.soft(sum('font'), 'fonts').toBeLessThanOrEqual(fonts)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(`#${slides[1]!.id}`)).toBeVisible()
  })
}
