import process from 'node:process'
import { checkPdf } from '../check.ts'
import { ofFile, readPdf } from './files.ts'

/** Prints what is wrong with some PDFs; the exit status is 1 where anything is. */
export async function check(files: readonly string[], { conventions, json }: { readonly conventions?: true, readonly json?: true }): Promise<void> {
  const looks = []
  for (const file of files)
    looks.push({ file, findings: await ofFile(file, checkPdf(readPdf(file), { conventions })) })
  if (json) {
    console.log(JSON.stringify(looks, null, 2))
  }
  else {
    for (const { file, findings } of looks)
      console.log([`${file}: ${findings.length === 0 ? 'passes every check' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`}`, ...findings.map(({ check, message }) => `  ${check}: ${message}`)].join('\n'))
  }
  if (looks.some(({ findings }) => findings.length > 0))
    process.exitCode = 1
}
