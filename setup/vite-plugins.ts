import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineVitePluginsSetup } from '@slidev/types'
import { deckFonts } from '../fonts/plugin.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

export default defineVitePluginsSetup(() => [deckFonts(root)])
