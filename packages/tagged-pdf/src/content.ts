import { Buffer } from 'node:buffer'

/** An operator of a content stream with the places of its bytes: those of its operands begin where the operator before it ends. */
export interface Operator {
  readonly name: string
  /** Where its first operand begins. */
  readonly start: number
  /** Behind its last byte. */
  readonly end: number
}

const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
/** ( ) < > [ ] { } / % */
const isDelimiter = (byte: number): boolean => byte === 40 || byte === 41 || byte === 60 || byte === 62 || byte === 91 || byte === 93 || byte === 123 || byte === 125 || byte === 47 || byte === 37
/** + - . and digits, with which a number begins. */
const isNumeric = (byte: number): boolean => byte === 43 || byte === 45 || byte === 46 || (byte >= 48 && byte <= 57)

/** Calls back with each operator of a content stream in turn, by ISO 32000-1, 7.8.2. */
export function eachOperator(bytes: Uint8Array, found: (operator: Operator) => void): void {
  const { length } = bytes
  let at = 0
  let start = -1
  while (at < length) {
    const byte = bytes[at]!
    if (isSpace(byte)) {
      at++
      continue
    }
    if (byte === 37) {
      while (at < length && bytes[at] !== 10 && bytes[at] !== 13)
        at++
      continue
    }
    if (start < 0)
      start = at
    if (byte === 40) {
      at = stringEnd(bytes, at)
    }
    else if (byte === 60 && bytes[at + 1] !== 60) {
      while (at < length && bytes[at] !== 62)
        at++
      at++
    }
    else if (isDelimiter(byte) && byte !== 47) {
      at++
    }
    else {
      const from = at
      do
        at++
      while (at < length && !isSpace(bytes[at]!) && !isDelimiter(bytes[at]!))
      if (byte === 47 || isNumeric(byte))
        continue
      const name = latin(bytes, from, at)
      if (name === 'true' || name === 'false' || name === 'null')
        continue
      if (name === 'ID')
        at = inlineImageEnd(bytes, at)
      found({ name, start, end: at })
      start = -1
    }
  }
}

/** A part of the bytes as text, a character a byte. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1')
}

function stringEnd(bytes: Uint8Array, start: number): number {
  let depth = 0
  let at = start
  do {
    if (bytes[at] === 92)
      at++
    else if (bytes[at] === 40)
      depth++
    else if (bytes[at] === 41)
      depth--
    at++
  } while (depth > 0 && at < bytes.length)
  return at
}

/** Behind the data of an inline image, before its `EI`. */
function inlineImageEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (isSpace(bytes[at]!) && bytes[at + 1] === 69 && bytes[at + 2] === 73 && (at + 3 >= bytes.length || isSpace(bytes[at + 3]!)))
      return at
  }
  return bytes.length
}
