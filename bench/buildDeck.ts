import process from 'node:process'
import { preflight } from 'talkwright/author/deck/preflight'
import { run } from 'talkwright/cli/run'
import { buildEntry } from 'talkwright/site/build'

// What `npm run export` does up to the site, as a program that can be timed from outside.
const [entry, site] = process.argv.slice(2)

await run(async () => {
  await preflight()
  await buildEntry(entry!, site!, '/')
})
