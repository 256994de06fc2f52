import type { IncomingMessage } from 'node:http'
import { Buffer } from 'node:buffer'
import { PROTOTYPE_NAMES } from './targets.ts'

/** Reads a body of a length that is known and puts it back, for whatever reads the request next. */
export function peekBody(request: IncomingMessage, length: number): Promise<string> {
  if (length === 0)
    return Promise.resolve('')
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let read = 0
    const onReadable = () => {
      for (let chunk = request.read() as Buffer | null; chunk !== null; chunk = request.read() as Buffer | null) {
        chunks.push(chunk)
        read += chunk.length
      }
      if (read < length)
        return
      request.off('readable', onReadable)
      const body = Buffer.concat(chunks)
      // In the same turn, before the stream says that it has ended.
      request.unshift(body)
      resolve(body.toString())
    }
    request.on('readable', onReadable)
    request.once('error', reject)
    request.once('close', () => reject(new Error('The request was given up.')))
  })
}

/** Whether a body is JSON of an object that names no prototype at any depth. */
export function isPlainObject(body: string): boolean {
  let plain = true
  try {
    const value: unknown = JSON.parse(body, (key, value: unknown) => {
      plain &&= !PROTOTYPE_NAMES.has(key)
      return value
    })
    return plain && typeof value === 'object' && value !== null && !Array.isArray(value)
  }
  catch {
    return false
  }
}
