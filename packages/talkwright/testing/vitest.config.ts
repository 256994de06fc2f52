import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { talkContents } from '../talk/plugin.ts'
import { noteIndex } from '../vite/client/noteIndex.ts'

export default defineConfig({
  // Components are drawn without a browser.
  plugins: [vue(), talkContents(), noteIndex()],
  test: {
    include: ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // The engine is TypeScript and Vue, wherever it is installed.
    server: { deps: { inline: ['talkwright'] } },
  },
})
