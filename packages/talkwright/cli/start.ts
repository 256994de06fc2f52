import type { Cut } from '../model/cuts.ts'
import type { Lang } from '../model/lang.ts'
import process from 'node:process'
import { Option } from 'commander'
import { preflight } from '../author/deck/preflight.ts'
import { langs } from '../model/lang.ts'
import { commandLine, portOption } from './options.ts'
import { presentTalk } from './presentTalk.ts'
import { remoteEnvironment } from './remote.ts'
import { run } from './run.ts'
import { cutOption } from './talkOptions.ts'

const options = commandLine('npm start', 'Presents the talk from the development server; the presenter\'s view is at /presenter. The other language is served beside it, on the next port.')
  .addOption(new Option('-l, --lang <lang>', 'language').choices(langs).default(langs[0]))
  .addOption(cutOption())
  .addOption(portOption(3030))
  .option('--remote [password]', 'let other machines of the network in, a phone that presents for instance, with this password; without one, a password is made and shown')
  .option('--open', 'open the talk in a browser')
  .addHelpText('after', '\nExamples:\n  npm start\n  npm start -- --cut 20 --lang en\n  npm start -- --remote')
  .parse()
  .opts<{ lang: Lang, cut: Cut, port: number, remote?: string | true, open?: true }>()

await run(async () => {
  await preflight()
  process.exitCode = await presentTalk(options.lang, options.port, { ...options, env: remoteEnvironment(options.remote) })
})
