import process from 'node:process'
import { commandLine } from './options.ts'
import { run } from './run.ts'
import { lintPasses, typesFit } from './tools.ts'

commandLine('npm run check', 'Checks types and lint.')
  .parse()

await run(async () => {
  const passes = [await typesFit(), await lintPasses()]
  process.exitCode = passes.every(Boolean) ? 0 : 1
})
