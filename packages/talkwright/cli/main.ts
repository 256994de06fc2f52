import process from 'node:process'
import { UserError } from '../author/deck/userError.ts'
import { peerFaults } from '../author/settings/peerFaults.ts'
import { engine, isPlain, root } from '../talk/root.ts'
import { failWith } from './run.ts'

/** What the engine does for a talk, by the command's name. */
const commands: Readonly<Record<string, string>> = {
  'start': 'present the talk',
  'rehearse': 'present it, and take down how long each slide takes',
  'build': 'build its site',
  'preview': 'look at the built site',
  'export': 'write PDF, handout or images',
  'contact-sheet': 'write one page with all slides in small',
  'check': 'look at types, source code and slides',
  'lint-slides': 'look at the slides as they are drawn',
  'coverage': 'tell what of the document the slides show',
  'test': 'run all tests',
  'verify': 'look at the talk in other browser engines',
  'clean': 'remove what is kept of builds and exports',
  'add-language': 'begin the talk in a further language',
  'gallery': 'look at every component',
}

/** What is of no use to a deck without settings. */
const OF_TALKS: ReadonlySet<string> = new Set(['rehearse', 'test', 'coverage', 'verify', 'add-language', 'gallery', 'check'])

const [name, ...rest] = process.argv.slice(2)

if (name !== undefined && Object.hasOwn(commands, name)) {
  process.argv.splice(2, 1)
  // The settings of the talk are read as the command's modules are, before it runs.
  try {
    const missing = peerFaults(root, engine)
    if (missing.length > 0)
      throw new UserError(missing.join('\n'))
    if (isPlain && OF_TALKS.has(name))
      throw new UserError(`There is no talk.config.ts in ${root}, without which "talkwright ${name}" has nothing to work on: run it in the folder of a talk, or write one (export default defineTalk({ … })).`)
    await import(`./${name}.ts`)
  }
  catch (error) {
    failWith(error)
  }
}
else if (name === undefined || name === '--help' || name === '-h') {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length))
  console.log(`Usage: talkwright <command> [options]\n\nCommands:\n${Object.entries(commands).map(([command, what]) => `  ${command.padEnd(width)}  ${what}`).join('\n')}\n\nExamples:\n  talkwright start --cut 20\n  talkwright export --help`)
}
else {
  console.error(`talkwright knows no command "${name}"${rest.length > 0 ? ` (with ${rest.join(' ')})` : ''}. See "talkwright --help".`)
  process.exitCode = 1
}
