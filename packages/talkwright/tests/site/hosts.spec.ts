import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Lang } from '../../model/lang.ts'
import { createServer } from 'node:http'
import { expect } from '@playwright/test'
import handler from 'serve-handler'
import sirv from 'sirv'
import { langs } from '../../model/lang.ts'
import { pageTitle } from '../../model/pageTitle.ts'
import { langTags } from '../../model/uiLang.ts'
import { contentsOf } from '../../site/contents.ts'
import { deckPath } from '../../site/place.ts'
import { siteFolder, slidesOf } from '../../testing/made.ts'
import { test as base } from '../../testing/opened.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown

/** Two programs that serve a folder as it is, each in its own way, with no rule for an address that has no file. */
const hosts: Readonly<Record<string, (folder: string) => Handle>> = {
  'sirv': folder => sirv(folder),
  'serve-handler': folder => (request, response) => handler(request, response, { public: folder, directoryListing: false }),
}

/** A host with the site where it was built for. */
const test = base.extend<{ serve: (host: string, site: 'root' | 'below') => Promise<(lang: Lang) => string> }>({
  serve: async ({ browserName: _ }, use) => {
    const servers: ReturnType<typeof createServer>[] = []
    await use(async (host, site) => {
      const { place } = contentsOf(siteFolder(site))
      const handle = hosts[host]!(siteFolder(site))
      const server = createServer((request, response) => {
        if (!request.url!.startsWith(place.base)) {
          response.writeHead(404).end()
          return
        }
        request.url = request.url!.slice(place.base.length - 1)
        void handle(request, response)
      })
      servers.push(server)
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      return lang => origin + deckPath(place, lang)
    })
    servers.forEach((server) => {
      server.close()
      server.closeAllConnections()
    })
  },
})

for (const host of Object.keys(hosts)) {
  for (const site of ['root', 'below'] as const) {
    test(`${host} answers every slide, by id and by number, in every language, from a site at its ${site === 'root' ? 'root' : 'path'}`, async ({ serve, request }) => {
      const address = await serve(host, site)
      const slides = await slidesOf(contentsOf(siteFolder(site)).cut)
      const wrong: string[] = []
      for (const lang of langs) {
        for (const [index, { id, title }] of slides.entries()) {
          for (const path of [id, `${id}/`, `${index + 1}/`]) {
            const response = await request.get(address(lang) + path)
            const html = await response.text()
            if (response.status() !== 200 || !html.includes(`lang="${langTags[lang]}"`) || !html.includes(`<title>${pageTitle(title[lang], '', lang)}`))
              wrong.push(`${response.status()} ${address(lang)}${path}`)
          }
        }
        for (const path of ['', 'read/', 'data/index.json', 'data/deals.csv']) {
          const response = await request.get(address(lang) + path)
          if (response.status() !== 200)
            wrong.push(`${response.status()} ${address(lang)}${path}`)
        }
      }
      expect(wrong).toEqual([])
      expect((await request.get(`${address('zh')}no-such-slide`)).status()).toBe(404)
    })
  }

  for (const lang of langs) {
    test(`${lang}: every slide opens at its own address from ${host}, below a path`, async ({ serve, page, watched }) => {
      test.setTimeout(240_000)
      const address = await serve(host, 'below')
      for (const { id, title } of await slidesOf(contentsOf(siteFolder('below')).cut)) {
        await page.goto(`${address(lang)}${id}/`)
        await expect(page.locator(`#${id}`)).toBeVisible()
        await expect.poll(() => page.title()).toContain(pageTitle(title[lang], '', lang))
      }
      expect(watched.faults).toEqual([])
      expect(watched.requests.filter(url => !url.startsWith(address(lang)))).toEqual([])
    })
  }
}
