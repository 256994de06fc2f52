import { readFileSync } from 'node:fs'

/** The width and height of a picture, as its head gives them. */
export function pixelsOf(file: string): string {
  const head = readFileSync(file).subarray(16, 24)
  return `${head.readUInt32BE(0)} x ${head.readUInt32BE(4)}`
}
