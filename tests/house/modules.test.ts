import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from 'talkwright/talk/root'
import { expect, it } from 'vitest'

/** An import of what is known only when it runs; what is written out, with or without types before it, begins with a quotation mark. */
const COMPUTED = /\bimport\((?!\s*['"`])([^\n]*)/g

it('a module whose path is computed is imported by its address, so that a folder may be called `100%`', () => {
  const files = globSync('**/*.{ts,vue}', { cwd: root, exclude: ['**/node_modules', 'dist', 'out', 'test-results'] }).filter(file => !file.endsWith('modules.test.ts'))
  const byPath = files.flatMap(file => [...readFileSync(join(root, file), 'utf8').matchAll(COMPUTED)]
    .filter(([, imported]) => !/^(?:pathToFileURL\(.+\)\.href|new URL\(.+\)\.href)\)/.test(imported!))
    .map(([text]) => `${file}: ${text}`))
  expect(files.length).toBeGreaterThan(300)
  expect(byPath).toEqual([])
})

it('folders are made step by step, for Node never comes back from making many at once in /proc', () => {
  const files = globSync('**/*.{ts,vue}', { cwd: root, exclude: ['**/node_modules', 'dist', 'out', 'test-results', '**/tests', 'bench', 'packages/{slide-linter,tagged-pdf}'] })
  expect(files.filter(file => /mkdir(?:Sync)?\([^\n]*recursive: true/.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})
