import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The script that a page under test runs: axe-core, the rules as one bundle, and the adapter that a deck brings. */
export async function pageScript(adapter?: URL): Promise<string> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // Compiled and packed, it stands beside this file as JavaScript.
  const main = await bundleForPage(new URL(import.meta.url.endsWith('.ts') ? './page/main.ts' : './page/main.js', import.meta.url))
  return [axe, main, ...adapter ? [`${await bundleForPage(adapter, 'ownAdapter')}\nslideLint.use(ownAdapter.default ?? ownAdapter)`] : []].join('\n')
}

/** A script with all that it imports, for a page to run; `name` is the variable that is to hold what it exports. */
export async function bundleForPage(script: URL, name?: string): Promise<string> {
  // Whoever wants but the report of a linter does not wait for it.
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({ input: fileURLToPath(script), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', name })
  await bundle.close()
  return output[0].code
}
