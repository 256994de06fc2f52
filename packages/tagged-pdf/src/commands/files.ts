import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read or written',
  EISDIR: 'it is a folder',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'what is to be a folder above it is a file',
  EROFS: 'the disk can only be read',
}

/** An error of the file system as a line that names the file. */
function withFile(file: string, error: unknown): Error {
  const { code = '' } = error as NodeJS.ErrnoException
  return code in REASONS ? new Error(`${file}: ${REASONS[code]}.`) : error as Error
}

/** The bytes of a PDF; throws an error of one line that names the file where there is none. */
export function readPdf(file: string): Uint8Array {
  try {
    const bytes = readFileSync(file)
    if (!bytes.subarray(0, 1024).includes('%PDF-'))
      throw new Error(`${file}: it is no PDF.`)
    return bytes
  }
  catch (error) {
    throw withFile(file, error)
  }
}

/** Writes a file whole or not at all. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const part = `${file}.${process.pid}.part`
  try {
    writeFileSync(part, bytes)
    renameSync(part, file)
  }
  catch (error) {
    rmSync(part, { force: true })
    throw withFile(file, error)
  }
}

/** Does something with a PDF; what is wrong with the file is told with its name. */
export async function ofFile<Result>(file: string, result: Promise<Result>): Promise<Result> {
  try {
    return await result
  }
  catch (error) {
    // pdf-lib says of some files more than a line.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Error(`${file}: ${reason}`)
  }
}
