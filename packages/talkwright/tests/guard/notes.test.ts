import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { keepNotesFrom } from '../../vite/guard/notes.ts'

const custom = (event: string, data: unknown) => JSON.stringify({ type: 'custom', event, data })
const messages = {
  'an update of a module': [JSON.stringify({ type: 'update', updates: [] }), true],
  'where the talk stands': [custom('vue-server-ref', { key: 'nav' }), true],
  'slides that have come or gone': [custom('deck:slides', { instead: {} }), true],
  'a note that was edited': [custom('slidev:update-note', { no: 1, note: 'secret' }), false],
  'a slide that was edited, with its source': [custom('slidev:update-slide', { no: 1, data: {} }), false],
  'what is wrong with the files': [custom('deck:faults', ['pages/a.md:1: x']), false],
  'lines of a file that cannot be compiled': [JSON.stringify({ type: 'error', err: { frame: 'secret' } }), false],
} as const

it.each(Object.entries(messages))('an edit tells the audience on another machine nothing of notes and sources: %s', (_, [message, comes]) => {
  for (const [watches, expected] of [[true, comes], [false, true]] as const) {
    const sent: string[] = []
    const socket = { send: (text: string) => void sent.push(text) }
    keepNotesFrom(socket, {} as IncomingMessage, () => watches)
    socket.send(message)
    expect(sent).toEqual(expected ? [message] : [])
  }
})
