import type { UiLang } from 'talkwright/data/uiLang'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { Argument, Option } from 'commander'
import { commandLine } from 'talkwright/cli/options'
import { run } from 'talkwright/cli/run'
import { uiLangs } from 'talkwright/data/uiLang'
import { planTalk, writingOf } from './make.ts'
import { migratingOf } from './migrate/migrate.ts'
import { planTree, wishes } from './report.ts'
import { changeLines } from './update.ts'

const command = commandLine('create-talkwright', 'Makes a talk of its own from a document of notes; once more on a changed document, brings the talk up to date.')
  .addArgument(new Argument('<notes>', 'a Markdown file of structured notes'))
  .addArgument(new Argument('<folder>', 'where the talk goes').argOptional())
  .addOption(new Option('-l, --lang <lang>', 'the language of the notes, if it is not plain').choices(uiLangs))
  .option('-n, --dry-run', 'write nothing, and show the plan: what goes to which slide, by which rule, what is left out, and what would change in a talk that is there')
  .option('--migrate', 'bring over a talk of the former generator, which copied the engine into it: your pages, rows and edits stay, and the old folder is kept beside as <folder>.before')
  .addHelpText('after', '\nExamples:\n  npm run new -- notes.md ../my-talk\n  npm run new -- notes.md --dry-run\n  npm run new -- notes.md ../my-talk --migrate --dry-run')
  .parse()
const [notes, folder] = command.processedArgs as [string, string | undefined]
const options = command.opts<{ lang?: UiLang, dryRun?: true, migrate?: true }>()
if (!folder && (!options.dryRun || options.migrate))
  command.error('missing the folder of the talk')

const shown = (path: string): string => path.includes(' ') ? `"${path}"` : path

await run(options.migrate ? migrate : make)

async function migrate(): Promise<void> {
  const { slides, lines, before, write } = await migratingOf(resolve(notes), resolve(folder!), options.lang)
  if (!options.dryRun)
    write()
  for (const line of lines)
    console.log(line)
  const [place, old] = [folder!, before].map(path => relative(process.cwd(), resolve(path))) as [string, string]
  console.log(options.dryRun ? `${place}: ${slides} slides; nothing is written yet` : `${place}: ${slides} slides, brought over; the old folder is ${old}, until you remove it; next: cd ${shown(place)} && npm ci && npm run export`)
}

async function make(): Promise<void> {
  const made = planTalk(resolve(notes), options.lang, folder ? resolve(folder) : undefined)
  const writing = folder ? await writingOf(made, resolve(notes), resolve(folder)) : undefined
  const conflicts = writing?.changes?.some(({ change }) => change.kind === 'conflict')
  if (options.dryRun) {
    console.log(planTree(made.plan))
  }
  else {
    writing?.write()
  }
  const place = relative(process.cwd(), resolve(folder ?? ''))
  for (const line of [...made.losses, ...wishes(made.plan), ...changeLines(writing?.changes ?? [])])
    console.log(line)
  if (writing && !options.dryRun)
    console.log(`${place}: ${writing.slides} slides${writing.changes ? ', brought up to date' : `; next: cd ${shown(place)} && npm ci && npm run export`}`)
  if (conflicts)
    process.exitCode = 1
}
