import { expect, test } from '@playwright/test'
import { withHanFont } from '../../../../bench/hanFont.ts'
import { loadOf } from '../../../../bench/loadOf.ts'
import { servePacked } from '../../../../bench/packedServer.ts'
import { entries } from '../../author/deck/entries.ts'
import { launchBrowser } from '../../browser/launch.ts'
import { langs } from '../../model/lang.ts'
import { siteFolder } from '../../testing/made.ts'

/** A tenth of what counts as good. */
const MOST = 0.01

test('on a slow network nothing moves when the deck and its fonts arrive, in a browser that has some font for the language', async () => {
  test.setTimeout(240_000)
  const browser = await launchBrowser((env, folder) => withHanFont(env, folder, 'Deck Serif SC'))
  const server = await servePacked(siteFolder('root'))
  try {
    for (const lang of langs) {
      for (const page of ['', 'agenda/', 'deals/', 'agi-timeline/'])
        expect.soft((await loadOf(browser, server.address + entries[lang].path + page)).shift, `${lang} ${page}`).toBeLessThan(MOST)
    }
  }
  finally {
    server.close()
    await browser.close()
  }
})
