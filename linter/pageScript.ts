import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** The script that a page under test runs: axe-core, and the rules as one bundle. */
export async function pageScript(): Promise<string> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return `${axe}\n${await bundleForPage(new URL('./page/main.ts', import.meta.url))}`
}

/** A script with all that it imports, for a page to run. */
export async function bundleForPage(script: URL): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(script), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife' })
  await bundle.close()
  return output[0].code
}
