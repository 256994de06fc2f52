import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkPdf, claimsPdfUa } from 'tagged-pdf'
import { plain } from '../talk/config.ts'

/** Why a PDF that was exported is not one that everybody can read, in a line; nothing where it passed every check. */
export async function flawOf(file: string): Promise<string | undefined> {
  const pdf = readFileSync(file)
  if (claimsPdfUa(pdf))
    return undefined
  const [first, ...more] = (await checkPdf(pdf, { conventions: !plain })).filter(({ check }) => check !== 'metadata')
  return first && `${basename(file)} does not claim to be PDF/UA, for ${first.message} (${first.check}${more.length > 0 ? `, and ${more.length} more` : ''}).`
}
