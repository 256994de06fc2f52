import type { SiteServer } from '../../site/serve.ts'
import type { Looked } from '../result.ts'
import type { Subject } from '../subject.ts'
import { openAlive } from '../alive.ts'
import { until } from '../until.ts'
import { openReader } from './reader.ts'

/** After one visit the deck opens at any of its addresses without the server that it came from, which this closes. */
export async function checkOffline(subject: Subject, server: SiteServer): Promise<Looked> {
  const { engine, lang, slides } = subject
  const address = server.address(lang)
  const tab = await engine.open()
  try {
    await openAlive(tab, address)
    if (await tab.call('isKept') === 'never')
      return { at: 0, faults: [] }
    if (!await until(async () => await tab.call('isKept') === true, 90_000))
      return { at: 1, faults: [{ place: '/', what: 'the deck is not kept in the browser' }] }
    server.close()
    const [first, middle, last] = [slides[0]!, slides[Math.floor(slides.length / 2)]!, slides.at(-1)!]
    const pages = [
      { path: '', slide: first },
      { path: `${middle.id}/`, slide: middle },
      { path: `${last.number}/`, slide: last },
      { path: `presenter/${middle.number}/`, slide: middle },
    ]
    const faults = []
    for (const { path, slide } of pages) {
      await openAlive(tab, address + path)
      if (!await until(async () => (await tab.call('stageState')).shown.join() === slide.id))
        faults.push({ place: `/${path}`, what: `shows ${(await tab.call('stageState')).shown.join(' and ') || 'nothing'} instead of ${slide.id}` })
    }
    if (!await openReader(tab, { ...subject, address }))
      faults.push({ place: '/read/', what: 'is not drawn whole' })
    return { at: pages.length + 1, faults }
  }
  finally {
    server.close()
    await tab.close()
  }
}
