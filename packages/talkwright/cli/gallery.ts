import process from 'node:process'
import { gallery } from '../author/deck/entries.ts'
import { commandLine, portOption } from './options.ts'
import { present } from './present.ts'
import { run } from './run.ts'
import { takePort } from './takePort.ts'

const options = commandLine('npm run gallery', 'Shows every component in its states, on specimen data, from the development server.')
  .addOption(portOption(3036))
  .option('--open', 'open the gallery in a browser')
  .parse()
  .opts<{ port: number, open?: true }>()

await run(async () => {
  const giveBack = await takePort(options.port)
  process.exitCode = await present(gallery, options.port, options).finally(giveBack)
})
