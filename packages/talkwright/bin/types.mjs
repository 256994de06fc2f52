// Node strips no types from what stands below node_modules, where an installed
// engine does: then this does it, here and in the processes that are started.
import { readFileSync } from 'node:fs'
import module from 'node:module'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

if (!module.registerHooks) {
  console.error(`talkwright needs Node 22.15 or later, and this is ${process.version}: run it by npm (npm start, npm run build), or update Node.`)
  process.exit(1)
}

const INSTALLED = /\/node_modules\/(?:talkwright|create-talkwright)\/.*\.ts$/

if (import.meta.url.includes('/node_modules/')) {
  const handedOn = `--import=${import.meta.url}`
  if (!process.env.NODE_OPTIONS?.includes(handedOn))
    process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, handedOn].filter(Boolean).join(' ')
  module.registerHooks({
    load: (url, context, next) => INSTALLED.test(url)
      ? { format: 'module', source: silently(() => module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))), shortCircuit: true }
      : next(url, context),
  })
}

/** Node warns at the first use that this may change; the version of Node is a talk's own, and tried. */
function silently(work) {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return work()
  }
  finally {
    process.emitWarning = emitWarning
  }
}
