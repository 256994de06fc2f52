import type { Lang } from '../model/lang.ts'
import type { ShownSlide } from './page/sweep.ts'
import type { CheckName, Looked, Result } from './result.ts'
import type { Subject } from './subject.ts'
import type { Engine, EngineName, Missing } from './tab.ts'
import { bundleForPage } from 'slide-linter'
import { whenStopped } from '../author/deck/stopping.ts'
import { serveSite } from '../site/serve.ts'
import { checkOffline } from './checks/offline.ts'
import { checkPrint } from './checks/print.ts'
import { checkReader } from './checks/reader.ts'
import { slideFaults, sweepSlides } from './checks/slides.ts'
import { checkStage } from './checks/stage.ts'
import { compareRows } from './compareRows.ts'
import { startChromium } from './engines/chromium.ts'
import { startFirefox } from './engines/firefox.ts'
import { startWebKit } from './engines/webkit.ts'
import { engineNames } from './tab.ts'

const starters: Readonly<Record<EngineName, (script: string) => Promise<Engine | Missing>>> = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit }

/** The engine that the others are measured against. */
const MEASURE = 'chromium' satisfies EngineName

export interface VerifyOptions {
  /** The folder of a site of the full deck. */
  readonly site: string
  /** Engines to look at all in; without, all but that which `npm test` looks at all in. */
  readonly engines?: readonly EngineName[]
  /** The decks of the site, without the engines that look at them. */
  readonly decks: readonly Omit<Subject, 'address' | 'engine'>[]
  /** Slides to look at by ids or numbers, and nothing else; all, and all else, without. */
  readonly only?: readonly string[]
  /** Told as an engine has been started, or cannot be, and as work goes on. */
  readonly told: (line: string) => void
}

/** Looks at a site in several engines at the same time, in each at one language after the other. */
export async function verifyEngines({ site, engines = engineNames.filter(name => name !== MEASURE), decks, only, told }: VerifyOptions): Promise<Result[]> {
  const script = await bundleForPage(new URL('./page/main.ts', import.meta.url))
  const server = await serveSite(site)
  const running: Engine[] = []
  const end = async () => {
    await Promise.all(running.map(engine => engine.close()))
    server.close()
  }
  const release = whenStopped(end)
  try {
    for (const name of new Set<EngineName>([MEASURE, ...engines])) {
      const engine = await starters[name](script)
      if ('missing' in engine) {
        told(`${name} is not checked: ${engine.missing}.`)
        continue
      }
      told(`${name} ${engine.version}`)
      running.push(engine)
    }
    const looks = running.map(async (engine) => {
      const looked: { lang: Lang, shown: readonly ShownSlide[], checks: Partial<Record<CheckName, Looked>> }[] = []
      for (const deck of decks)
        looked.push({ lang: deck.lang, ...await lookAt({ ...deck, engine, address: server.address(deck.lang) }, site, engines.includes(engine.name), told, only) })
      return { engine: engine.name, looked }
    })
    const all = await Promise.all(looks)
    const measured = all.find(({ engine }) => engine === MEASURE)!.looked
    return all.flatMap(({ engine, looked }) => looked.flatMap(({ lang, shown, checks }) => {
      const rows: Partial<Record<CheckName, Looked>> = engine === MEASURE ? {} : { rows: { at: shown.length, faults: compareRows(shown, measured.find(other => other.lang === lang)!.shown) } }
      return (Object.entries({ ...checks, ...rows }) as [CheckName, Looked][]).map(([check, of]) => ({ engine, lang, check, ...of }))
    }))
  }
  finally {
    release()
    await end()
  }
}

/** Looks at a deck in an engine: at its slides alone, where it is but the measure or only some of them are asked for. */
async function lookAt(subject: Subject, site: string, isChecked: boolean, told: (line: string) => void, only?: readonly string[]) {
  const wanted = (id: string) => !only || only.includes(id) || only.includes(String(subject.slides.find(slide => slide.id === id)?.number))
  const name = `${subject.engine.name} ${subject.lang}`
  const timed = async <Value>(check: CheckName, work: () => Promise<Value>): Promise<Value> => {
    const start = performance.now()
    const value = await work()
    told(`${name} ${check}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
    return value
  }
  const shown = await timed('slides', () => sweepSlides(subject, wanted))
  const checks: Partial<Record<CheckName, Looked>> = { slides: { at: shown.length, faults: slideFaults(shown) } }
  const others: readonly [CheckName, () => Promise<Looked>][] = [
    ['reader', () => checkReader(subject)],
    ['stage', () => checkStage(subject, shown)],
    ['print', () => checkPrint(subject)],
    ['offline', async () => checkOffline(subject, await serveSite(site))],
  ]
  for (const [check, look] of isChecked && !only ? others : []) {
    // A check that breaks off is a fault, and the rest is looked at all the same.
    checks[check] = await timed(check, look).catch(error => ({ at: 0, faults: [{ place: check, what: String(error).split('\n', 1)[0]! }] }))
  }
  return { shown, checks }
}
