import type { HmrContext, ModuleNode, Plugin, ViteDevServer } from 'vite'
import { relative } from 'node:path'
import { plainSlide } from '../../model/plainSlide.ts'
import { root } from '../../talk/root.ts'
import { EditChecks, faultsOf } from './editChecks.ts'
import { FAULTS_EVENT, slideChange, SLIDES_EVENT } from './messages.ts'

/** What Slidev's plugins share of the deck; it changes as files are edited. */
interface DeckData {
  readonly slides: readonly { readonly frontmatter: Readonly<Record<string, unknown>>, readonly content: string, readonly source: { readonly filepath: string } }[]
  readonly watchFiles: Readonly<Record<string, unknown>>
}

type Update = (context: HmrContext) => Promise<ModuleNode[] | void>

/** Of Slidev's modules, those that hold the slides or know how many there are. */
const OF_SLIDES = /__slidev_\d+\.|\/@slidev\/|\.md$/

/**
 * Keeps a talk going while its files are edited. What is broken stays out of
 * all windows, as far as it can be known before, and the presenter's view and
 * the terminal say what it is; where slides have come, gone or changed places,
 * each window goes on at its own.
 */
export function liveEdits(data: DeckData): Plugin {
  /** Slides that cannot be compiled, each with why. */
  let uncompiled: ReadonlyMap<string, string> = new Map()
  const idsNow = () => data.slides.map(({ frontmatter }, index) => String(frontmatter.id ?? plainSlide(frontmatter, index + 1).id))

  /** Has Slidev take over an edit of the pages, or leaves all as it was. */
  async function update(original: Update, context: HmrContext, checks: EditChecks): Promise<ModuleNode[] | void> {
    if (!(context.file in data.watchFiles))
      return original(context)
    const faults = await faultsOf('slides')
    if (faults.length > 0) {
      checks.tell(faults)
      return []
    }
    const before = idsNow()
    const contents = new Set(data.slides.map(({ content }) => content))
    const modules = await original(context)
    const change = slideChange(before, idsNow())
    modules?.forEach(module => context.server.moduleGraph.invalidateModule(module))
    uncompiled = await uncompiledOf(context.server, data.slides.flatMap(({ content, source }, index) => {
      const slide = `${source.filepath}__slidev_${index + 1}.md`
      return contents.has(content) && !uncompiled.has(slide) ? [] : [slide]
    }))
    checks.tellUncompiled([...uncompiled.values()])
    if (!change)
      return uncompiled.size > 0 ? [] : modules
    forgetSlides(context.server)
    context.server.ws.send({ type: 'custom', event: SLIDES_EVENT, data: change })
    return []
  }

  return {
    name: 'deck-live-edits',
    apply: 'serve',
    // Vite lays what is wrong over the page in every window, that of the audience too.
    config: () => ({ server: { hmr: { overlay: false } } }),
    configureServer(server) {
      const checks = new EditChecks(faults => server.ws.send({ type: 'custom', event: FAULTS_EVENT, data: faults }))
      server.watcher.on('all', (_, file) => checks.after(file))
      server.ws.on('connection', socket => checks.faults.length > 0 && socket.send(JSON.stringify({ type: 'custom', event: FAULTS_EVENT, data: checks.faults })))
      server.httpServer?.once('close', () => checks.stop())
      const loader = server.config.plugins.find(({ name }) => name === 'slidev:loader')
      const original = loader?.handleHotUpdate
      if (!loader || typeof original !== 'function')
        throw new Error('Slidev takes over edits in another way than talkwright/vite/live/plugin.ts knows.')
      loader.handleHotUpdate = function (context) {
        return update(context => (original as Update).call(this, context), context, checks)
      }
    },
  }
}

/** Which slides cannot be compiled, whether a window has asked for them yet or not, each in a line that says why. */
async function uncompiledOf(server: ViteDevServer, slides: readonly string[]): Promise<Map<string, string>> {
  const faults = await Promise.all(slides.map(slide => server.transformRequest(slide).then(() => undefined, (error: Error) => {
    const [file, number] = relative(root, slide).split(/__slidev_|\.md$/)
    return [slide, `${file}, slide ${number} of the deck: ${error.message.split('\n')[0]}`] as const
  })))
  return new Map(faults.filter(fault => fault !== undefined))
}

/** The windows that are loaded anew are to have the slides as they are. */
function forgetSlides({ moduleGraph }: ViteDevServer): void {
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (OF_SLIDES.test(id))
      moduleGraph.invalidateModule(module)
  }
}
