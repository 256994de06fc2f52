import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'vite'
import { FAULTS_EVENT } from '../live/messages.ts'

const SLIDE = /__slidev_\d+\.frontmatter$/
/** In a slide's module of Slidev, what is told of the slide, as JSON on a line. */
const INFO = /^( {4}\.\.\.\()(\{.*\})(\),)$/m
/** Messages that hold a slide's source and notes, or lines of files in which something is wrong. */
const TELLING = new RegExp(`"event":"(?:slidev:update-(?:note|slide)|${FAULTS_EVENT})"|^\\{"type":"error"`)

/** Takes a slide's notes and source out of what Slidev tells of it to every window. */
export function withoutNotes(code: string): string {
  const [line, before, json, after] = INFO.exec(code) ?? []
  if (line === undefined)
    throw new Error('Slidev writes the modules of its slides in another way than talkwright/vite/guard/notes.ts reads them.')
  const { note, noteHTML, source, content, ...told } = JSON.parse(json!) as Record<string, unknown>
  return code.replace(line, () => before + JSON.stringify(told) + after)
}

/** Where an audience may look on from other machines, notes come to the presenter's view alone, which asks for them by an address of their own. */
export function notesApart(): Plugin {
  return {
    name: 'deck-notes-apart',
    apply: 'serve',
    transform: (code, id) => SLIDE.test(id) ? { code: withoutNotes(code), map: { mappings: '' } } : undefined,
  }
}

interface Listener {
  // Vite's sockets overload it, and Vite itself sends text alone.
  send: (message: string) => void
}

/** Keeps messages that hold notes from the sockets of an audience. */
export function keepNotesFrom(socket: Listener, request: IncomingMessage, watches: (request: IncomingMessage) => boolean): void {
  if (!watches(request))
    return
  const send = socket.send.bind(socket)
  socket.send = message => TELLING.test(message) ? undefined : send(message)
}
