import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { entries } from '../../author/deck/entries.ts'
import { loadDeck } from '../../author/deck/load.ts'
import { localiseBody } from '../../author/deck/localiseBody.ts'
import { langs } from '../../model/lang.ts'
import { siteFolder } from '../../testing/made.ts'

/** Of what is said to each slide, the longest sentence, in all languages: a short one may stand on a slide as well. */
async function spoken(): Promise<string[]> {
  const { slides } = await loadDeck(entries.zh.file, '10')
  return slides.flatMap(({ note }) => langs.map(lang => localiseBody(note ?? '', lang).replaceAll('[click]', '').split(/[。.？?\n]/).toSorted((a, b) => b.length - a.length)[0]!.trim())).filter(text => text.length > (/\p{Script=Han}/u.test(text) ? 18 : 45))
}

/** Those of some texts that a file of a built site holds. */
function heldBy(site: 'root' | 'below', texts: readonly string[]): string[] {
  const files = globSync('**/*.{html,js,json,txt}', { cwd: siteFolder(site) }).map(file => readFileSync(join(siteFolder(site), file), 'utf8'))
  return texts.filter(text => files.some(file => file.includes(text)))
}

test('a site holds what is said to its slides only where it was built with the speaker notes', async () => {
  const texts = await spoken()
  expect(texts.length).toBeGreaterThan(20)
  expect(heldBy('below', texts)).toEqual([])
  expect(heldBy('root', texts)).toEqual(texts)
})
