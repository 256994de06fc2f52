import type { HouseLang } from '../data/lang.ts'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { Argument, Option } from 'commander'
import { houseLangs } from '../data/lang.ts'
import { root } from '../deck/entries.ts'
import { planTalk, writeTalk } from '../generator/make.ts'
import { planTree, wishes } from '../generator/report.ts'
import { commandLine } from './options.ts'
import { run } from './run.ts'

const command = commandLine('npm run new', 'Makes a talk of its own from a document of notes; once more on a changed document, brings the talk up to date.')
  .addArgument(new Argument('<notes>', 'a Markdown file of structured notes'))
  .addArgument(new Argument('<folder>', 'where the talk goes').argOptional())
  .addOption(new Option('-l, --lang <lang>', 'the language of the notes, if it is not plain').choices(houseLangs))
  .option('-n, --dry-run', 'show the plan: what goes to which slide, by which rule, and what is left out')
  .addHelpText('after', '\nExamples:\n  npm run new -- notes.md ../my-talk\n  npm run new -- notes.md --dry-run')
  .parse()
const [notes, folder] = command.processedArgs as [string, string | undefined]
const options = command.opts<{ lang?: HouseLang, dryRun?: true }>()
if (!folder && !options.dryRun)
  command.error('missing the folder of the talk')

await run(async () => {
  const made = planTalk(resolve(notes), options.lang, folder ? resolve(folder) : undefined)
  if (options.dryRun) {
    console.log(planTree(made.plan))
    return
  }
  const done = writeTalk(made, resolve(notes), resolve(folder!), root)
  const place = relative(process.cwd(), resolve(folder!))
  for (const line of [...done.lines, ...wishes(made.plan), `${place}: ${done.slides} slides${done.updated ? ', brought up to date' : `; next: cd ${place} && npm ci && npm run export`}`])
    console.log(line)
  if (done.conflicts > 0)
    process.exitCode = 1
})
