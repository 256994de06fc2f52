import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { faces } from 'talkwright/vite/fonts/faces'

/**
 * The environment of a browser that has a Chinese typeface of the deck among its fonts,
 * as a presenter's machine has one: the pinned browser has none, and would leave
 * the Chinese of a deck that brings no fonts blank. A browser that is not told
 * of its fonts by a file has those of the machine already.
 */
export function withHanFont(env: NodeJS.ProcessEnv, folder: string, wanted: 'Deck Sans SC' | 'Deck Serif SC' = 'Deck Sans SC'): NodeJS.ProcessEnv {
  if (!env.FONTCONFIG_FILE)
    return env
  const file = join(folder, 'fonts.conf')
  const folders = faces.filter(({ family }) => family === wanted).map(face => `  <dir>${dirname(face.file)}</dir>\n`)
  writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <cachedir>${join(folder, 'fontconfig')}</cachedir>
${folders.join('')}  <include>${env.FONTCONFIG_FILE}</include>
</fontconfig>
`)
  return { ...env, FONTCONFIG_FILE: file }
}
