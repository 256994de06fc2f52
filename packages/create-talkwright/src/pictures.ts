import type { BlockOf } from './block.ts'
import type { Picture } from './slide.ts'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import process from 'node:process'
import { UserError } from 'talkwright/author/deck/userError'
import { pictureSize } from './pictureSize.ts'

const MOST_BYTES = 10_000_000
const ELSEWHERE = /^(?:[a-z][a-z+.-]+:|\/\/)/i

/** Whether an address is one of another server, of which a talk asks nothing. */
export function isElsewhere(url: string): boolean {
  return ELSEWHERE.test(url)
}

/** Finds the pictures of a document beside it, and keeps their files for the talk. */
export function picturesBeside(document: string) {
  const files = new Map<string, Uint8Array>()
  const known = new Map<string, Picture>()
  const pictureOf = ({ url, piece }: BlockOf<'image'>): Picture | undefined => {
    if (isElsewhere(url))
      return undefined
    const place = `${relative(process.cwd(), document)}:${piece.unit.line}`
    const path = join(dirname(document), decoded(url.replace(/[?#].*$/, '')))
    if (!known.has(path)) {
      const bytes = readPicture(path, url, place)
      const size = pictureSize(bytes)
      if (!size)
        throw new UserError(`${place}: "${url}" is no picture that can be shown; PNG, JPEG, GIF, WebP and SVG are.`)
      const file = nameOf(path, files)
      files.set(`public/${file}`, bytes)
      known.set(path, { file, ...size })
    }
    return known.get(path)
  }
  return { files, pictureOf }
}

function readPicture(path: string, url: string, place: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_BYTES)
      throw new UserError(`${place}: the picture "${url}" has more than ${MOST_BYTES / 1e6} MB; make it smaller.`)
    return readFileSync(path)
  }
  catch (error) {
    if (error instanceof UserError)
      throw error
    throw new UserError(`${place}: the picture "${url}" is not there, or cannot be read; put it beside the notes or take it out.`)
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  }
  catch {
    return url
  }
}

/** A name of plain letters below public/, which no other picture has. */
function nameOf(path: string, files: ReadonlyMap<string, unknown>): string {
  const stem = basename(path, extname(path)).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'picture'
  for (let count = 1; ; count++) {
    const name = `pictures/${stem}${count > 1 ? `-${count}` : ''}${extname(path).toLowerCase()}`
    if (!files.has(`public/${name}`))
      return name
  }
}
