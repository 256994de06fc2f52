import type { Plugin } from 'vite'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { UserError } from '../../author/deck/userError.ts'

/** The environment variable that names the file in which a rehearsal is recorded; without it nothing is. */
export const RECORD_VARIABLE = 'DECK_REHEARSAL'
/** By which the pages know where to tell it; Vite hands on what begins so. */
export const REHEARSING_VARIABLE = 'VITE_DECK_REHEARSAL'
/** Where the presenter's view tells how long each slide took. */
export const RECORD_ADDRESS = '/__rehearsal'

const ID = /^[a-z][a-z0-9-]*$/
/** No slide is told for longer than a day. */
const LONGEST_MS = 24 * 60 * 60 * 1000

/** How long each slide was told, in milliseconds, by its id. */
export type RehearsalRecord = Readonly<Record<string, number>>

/** Has the development server write down what the presenter's view tells of a rehearsal. */
export function recordsRehearsal(): Plugin {
  const file = process.env[RECORD_VARIABLE]
  return {
    name: 'deck-rehearsal',
    apply: 'serve',
    configureServer({ middlewares }) {
      if (!file)
        return
      middlewares.use(RECORD_ADDRESS, (request, response) => {
        let body = ''
        request.on('data', chunk => body += chunk)
        request.on('end', () => {
          const record = asRecord(body)
          if (record)
            writeFileSync(file, JSON.stringify(record))
          response.statusCode = record ? 204 : 400
          response.end()
        })
      })
    },
  }
}

/** What was recorded last; nothing where the talk was not begun. */
export function readRecord(file: string): RehearsalRecord {
  const record = asRecord(readFileSync(file, 'utf8'))
  if (!record)
    throw new UserError('Nothing was rehearsed: open the presenter\'s view and go through the talk.')
  return record
}

function asRecord(text: string): RehearsalRecord | undefined {
  try {
    const record = JSON.parse(text) as unknown
    const holds = typeof record === 'object' && record !== null && !Array.isArray(record) && Object.keys(record).every(id => ID.test(id)) && Object.values(record).every(value => typeof value === 'number' && value >= 0 && value <= LONGEST_MS)
    return holds && Object.keys(record).length > 0 ? record as RehearsalRecord : undefined
  }
  catch {
    return undefined
  }
}
