import process from 'node:process'
import { run } from '../commands/run.ts'
import { preflight } from '../deck/preflight.ts'
import { buildEntry } from '../site/build.ts'

// What `npm run export` does up to the site, as a program that can be timed from outside.
const [entry, site] = process.argv.slice(2)

await run(async () => {
  await preflight()
  await buildEntry(entry!, site!, '/')
})
