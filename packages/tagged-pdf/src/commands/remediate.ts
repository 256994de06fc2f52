import process from 'node:process'
import { checkPdf } from '../check.ts'
import { claimsPdfUa, remediatePdf } from '../remediate.ts'
import { ofFile, readPdf, writeWhole } from './files.ts'

interface Options {
  readonly title?: string
  readonly lang?: string
  readonly author?: string
  readonly subject?: string
  readonly keywords?: string
  readonly conventions?: true
}

/** Writes a remediated PDF, and says what still keeps it from claiming PDF/UA-1; the exit status is then 1. */
export async function remediate(from: string, to: string, { keywords, ...options }: Options): Promise<void> {
  const remediated = await ofFile(from, remediatePdf(readPdf(from), { ...options, ...(keywords !== undefined && { keywords: keywords.split(',').map(word => word.trim()).filter(Boolean) }) }))
  writeWhole(to, remediated)
  if (claimsPdfUa(remediated)) {
    console.log(`${to}: passes every check, and claims PDF/UA-1`)
    return
  }
  const findings = (await checkPdf(remediated, options)).filter(({ check }) => check !== 'metadata')
  console.log([`${to}: does not claim PDF/UA-1, for`, ...findings.map(({ check, message }) => `  ${check}: ${message}`)].join('\n'))
  process.exitCode = 1
}
