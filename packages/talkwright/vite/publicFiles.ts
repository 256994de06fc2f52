import type { Connect, Plugin } from 'vite'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { plain } from '../talk/config.ts'
import { engine, root } from '../talk/root.ts'

/** Not called `public`, for of an addon Slidev would copy that below /theme/. */
const folder = join(engine, 'static')
const THEME = 'theme.js'
const types: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.js': 'text/javascript; charset=utf-8' }

/** Icons, and the script that sets the theme before anything is drawn: the engine's, where the talk has none of that name in its public/. */
export function publicFiles(colorSchema: string): Plugin {
  const files = globSync('**/*.*', { cwd: folder }).filter(file => !existsSync(join(root, 'public', file)))
  const read = (file: string) => plain && file === THEME ? themeScript(colorSchema) : readFileSync(join(folder, file))
  return {
    name: 'talk-public-files',
    generateBundle() {
      for (const fileName of files)
        this.emitFile({ type: 'asset', fileName: fileName.replaceAll('\\', '/'), source: read(fileName) })
    },
    configureServer(server) {
      // By this name the list of what the server answers has it.
      const publicFile: Connect.NextHandleFunction = (request, response, next) => {
        const file = files.find(file => request.url?.split('?', 1)[0] === `/${file}`)
        if (!file)
          return next()
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
        response.end(read(file))
      }
      server.middlewares.use(server.config.base, publicFile)
    },
  }
}

/** A deck without settings begins in the theme that it names, or that the system prefers, as Slidev has it. */
function themeScript(colorSchema: string): string {
  const kept = `localStorage.getItem('deck-theme-chosen') ? localStorage.getItem('slidev-color-schema') || 'auto' : 'light'`
  const script = readFileSync(join(folder, THEME), 'utf8')
  if (!script.includes(kept))
    throw new Error(`static/${THEME} chooses the theme in another way than vite/publicFiles.ts knows.`)
  return script.replace(/^\/\/.*\n/, '').replace(kept, colorSchema === 'auto' ? `localStorage.getItem('slidev-color-schema') || 'auto'` : JSON.stringify(colorSchema))
}
