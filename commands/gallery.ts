import process from 'node:process'
import { gallery } from '../deck/entries.ts'
import { commandLine, portOption } from './options.ts'
import { present, requireFree } from './present.ts'
import { run } from './run.ts'

const options = commandLine('npm run gallery', 'Shows every component in its states, on specimen data, from the development server.')
  .addOption(portOption(3036))
  .option('--open', 'open the gallery in a browser')
  .parse()
  .opts<{ port: number, open?: true }>()

await run(async () => {
  await requireFree(options.port)
  process.exitCode = await present(gallery, options.port, options)
})
