import { gallery } from '../deck/entries.ts'
import { commandLine, portOption } from './options.ts'
import { present } from './present.ts'
import { run } from './run.ts'

const options = commandLine('npm run gallery', 'Shows every component in its states, on specimen data, from the development server.')
  .addOption(portOption(3031))
  .option('--open', 'open the gallery in a browser')
  .parse()
  .opts<{ port: number, open?: true }>()

await run(() => present(gallery, options.port, options))
