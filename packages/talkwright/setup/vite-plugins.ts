import type { Lang } from '../model/lang.ts'
import { join } from 'node:path'
import { defineVitePluginsSetup } from '@slidev/types'
import { plain } from '../talk/config.ts'
import { talkContents } from '../talk/plugin.ts'
import { root } from '../talk/root.ts'
import { stageParts } from '../views/stage/plugin.ts'
import { clientChanges } from '../vite/client/changes.ts'
import { chunks } from '../vite/client/chunks.ts'
import { leanClient } from '../vite/client/leanClient.ts'
import { leanSlides } from '../vite/client/leanSlides.ts'
import { noteIndex } from '../vite/client/noteIndex.ts'
import { plainDeck } from '../vite/client/plainDeck.ts'
import { datasetFiles } from '../vite/datasets/plugin.ts'
import { deckFonts } from '../vite/fonts/plugin.ts'
import { guard } from '../vite/guard/plugin.ts'
import { greeting } from '../vite/live/greeting.ts'
import { liveEdits } from '../vite/live/plugin.ts'
import { warm } from '../vite/live/warm.ts'
import { publicFiles } from '../vite/publicFiles.ts'
import { recordsRehearsal } from '../vite/rehearsal/record.ts'
import { sharedModules } from './sharedModules.ts'

/**
 * What Slidev does not tell the development server to prepare: packages that it
 * would find only while slides load, and then load the page anew, and those of
 * Mermaid that are no modules, which a browser cannot import as they are.
 */
const PREPARED = ['d3-array', 'd3-scale', 'mermaid > dayjs', 'mermaid > @braintree/sanitize-url']

export default defineVitePluginsSetup((options) => {
  const { data } = options
  return [
    talkContents(),
    ...guard(),
    greeting(),
    liveEdits(data),
    warm(),
    stageParts(),
    clientChanges(),
    noteIndex(),
    deckFonts(root, plain ? undefined : data.headmatter.lang as Lang),
    publicFiles(data.config.colorSchema),
    sharedModules(),
    ...plain
      ? [plainDeck(options)]
      : [
          leanClient(),
          leanSlides(data.slides),
          chunks(data.slides.length),
          datasetFiles(root),
          recordsRehearsal(),
        ],
    {
      name: 'deck-prepared-packages',
      // Each language prepares its own, for both may be served at a time.
      config: (_, { command }) => ({ optimizeDeps: { include: PREPARED, exclude: ['talkwright'] }, ...(command === 'serve' && !plain && { cacheDir: join(root, 'node_modules', '.vite', data.headmatter.gallery ? 'gallery' : String(data.headmatter.lang)) }) }),
    },
  ]
})
