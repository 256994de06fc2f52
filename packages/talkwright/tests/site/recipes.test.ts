import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { NOT_FOUND } from '../../site/notFound.ts'
import { engine, root } from '../../talk/root.ts'

const read = (file: string, folder = root): string => readFileSync(join(folder, file), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

it.each(['.github/workflows/pages.yml', 'netlify.toml', 'vercel.json'])('%s builds with a script that there is, for the address that its host tells, and gives out dist', (file) => {
  const recipe = read(file)
  const [, script] = recipe.match(/npm run ([\w:-]+) -- --url "?(?:https:\/\/)?\$/) ?? []
  expect(Object.keys(scripts)).toContain(script)
  expect(recipe).toMatch(/(?:path|publish|outputDirectory)"?\s*[:=]\s*"?dist\b/)
})

it.each(['hosting/nginx.conf', 'hosting/Caddyfile'])('%s answers what is not there with the page of the site that says so, and never with another', (file) => {
  const recipe = read(file, engine)
  expect(recipe).toContain(NOT_FOUND)
  expect(recipe).not.toContain('index.html')
})
