import type { Plugin } from 'vite'
import { extname, posix } from 'node:path'
import { dataFiles } from './files.ts'
import { loadDatasets } from './load.ts'

/** The folder of the files below the deck's address. */
const FOLDER = 'data'

const types: Readonly<Record<string, string>> = { '.csv': 'text/csv; charset=utf-8', '.json': 'application/json; charset=utf-8' }

/** Gives the rows of the deck's data as files, beside the built deck and from the development server. */
export function datasetFiles(root: string): Plugin {
  return {
    name: 'deck-datasets',
    async generateBundle() {
      for (const { name, text } of dataFiles(await loadDatasets(root)))
        this.emitFile({ type: 'asset', fileName: posix.join(FOLDER, name), source: text })
    },
    async configureServer(server) {
      const files = new Map(dataFiles(await loadDatasets(root)).map(({ name, text }) => [posix.join('/', name), text]))
      server.middlewares.use(posix.join(server.config.base, FOLDER), (request, response, next) => {
        const text = files.get(request.url!)
        if (text === undefined)
          return next()
        response.setHeader('Content-Type', types[extname(request.url!)]!)
        response.end(text)
      })
    },
  }
}
