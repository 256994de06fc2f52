import { forgetBuilds } from '../site/builds/store.ts'
import { commandLine } from './options.ts'
import { run } from './run.ts'

commandLine('npm run clean', 'Removes what is kept of builds and exports, so that each is made anew.').parse()

await run(async () => forgetBuilds())
