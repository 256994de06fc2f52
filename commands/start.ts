import type { Cut } from '../data/cuts.ts'
import type { Lang } from '../data/lang.ts'
import { Option } from 'commander'
import { langs } from '../data/lang.ts'
import { entries } from '../deck/entries.ts'
import { preflight } from '../deck/preflight.ts'
import { commandLine, cutOption, portOption } from './options.ts'
import { present } from './present.ts'
import { run } from './run.ts'

const options = commandLine('npm start', 'Presents the talk from the development server; the presenter\'s view is at /presenter.')
  .addOption(new Option('-l, --lang <lang>', 'language').choices(langs).default(langs[0]))
  .addOption(cutOption())
  .addOption(portOption(3030))
  .option('--open', 'open the talk in a browser')
  .addHelpText('after', '\nExamples:\n  npm start\n  npm start -- --cut 20 --lang en')
  .parse()
  .opts<{ lang: Lang, cut: Cut, port: number, open?: true }>()

await run(async () => {
  await preflight()
  await present(entries[options.lang].file, options.port, options)
})
