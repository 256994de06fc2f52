import type { Lang } from '../data/lang.ts'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineVitePluginsSetup } from '@slidev/types'
import { clientChanges } from '../client/changes.ts'
import { chunks } from '../client/chunks.ts'
import { leanClient } from '../client/leanClient.ts'
import { leanSlides } from '../client/leanSlides.ts'
import { noteIndex } from '../client/noteIndex.ts'
import { datasetFiles } from '../datasets/plugin.ts'
import { deckFonts } from '../fonts/plugin.ts'
import { guard } from '../guard/plugin.ts'
import { greeting } from '../live/greeting.ts'
import { liveEdits } from '../live/plugin.ts'
import { warm } from '../live/warm.ts'
import { recordsRehearsal } from '../rehearsal/record.ts'
import { stageParts } from '../stage/plugin.ts'
import { sharedModules } from './sharedModules.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * What Slidev does not tell the development server to prepare: packages that it
 * would find only while slides load, and then load the page anew, and those of
 * Mermaid that are no modules, which a browser cannot import as they are.
 */
const PREPARED = ['d3-array', 'd3-scale', 'mermaid > dayjs', 'mermaid > @braintree/sanitize-url']

export default defineVitePluginsSetup(({ data }) => [
  ...guard(),
  greeting(),
  liveEdits(data),
  warm(),
  stageParts(),
  clientChanges(),
  leanClient(),
  leanSlides(data.slides),
  noteIndex(),
  chunks(data.slides.length),
  deckFonts(root, data.headmatter.lang as Lang),
  datasetFiles(root),
  sharedModules(),
  recordsRehearsal(),
  {
    name: 'deck-prepared-packages',
    // Each language prepares its own, for both may be served at a time.
    config: (_, { command }) => ({ optimizeDeps: { include: PREPARED }, ...(command === 'serve' && { cacheDir: join(root, 'node_modules', '.vite', data.headmatter.gallery ? 'gallery' : String(data.headmatter.lang)) }) }),
  },
])
