import type { Plugin } from 'vite'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { engine, root } from '../talk/root.ts'

/** Not called `public`, for of an addon Slidev would copy that below /theme/. */
const folder = join(engine, 'static')
const types: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.js': 'text/javascript; charset=utf-8' }

/** Icons, and the script that sets the theme before anything is drawn: the engine's, where the talk has none of that name in its public/. */
export function publicFiles(): Plugin {
  const files = globSync('**/*.*', { cwd: folder }).filter(file => !existsSync(join(root, 'public', file)))
  return {
    name: 'talk-public-files',
    generateBundle() {
      for (const fileName of files)
        this.emitFile({ type: 'asset', fileName: fileName.replaceAll('\\', '/'), source: readFileSync(join(folder, fileName)) })
    },
    configureServer(server) {
      server.middlewares.use(server.config.base, function publicFile(request, response, next) {
        const file = files.find(file => request.url?.split('?', 1)[0] === `/${file}`)
        if (!file)
          return next()
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
        response.end(readFileSync(join(folder, file)))
      })
    },
  }
}
