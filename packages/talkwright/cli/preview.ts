import { join } from 'node:path'
import { whenStopped } from '../author/deck/stopping.ts'
import { contentsOf } from '../site/contents.ts'
import { serveSite } from '../site/serve.ts'
import { root } from '../talk/root.ts'
import { commandLine, portOption } from './options.ts'
import { run } from './run.ts'

const options = commandLine('npm run preview', 'Serves the site that "npm run build" left in dist/, on this machine alone.')
  .addOption(portOption(4173))
  .parse()
  .opts<{ port: number }>()

await run(async () => {
  const site = join(root, 'dist')
  const { langs } = contentsOf(site)
  const server = await serveSite(site, options.port)
  whenStopped(server.close)
  for (const lang of langs)
    console.log(`${lang}  ${server.address(lang)}`)
})
