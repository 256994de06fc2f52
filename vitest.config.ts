import vue from '@vitejs/plugin-vue'
import { talkContents } from 'talkwright/talk/plugin'
import { noteIndex } from 'talkwright/vite/client/noteIndex'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Components are drawn without a browser.
  plugins: [vue(), talkContents(), noteIndex()],
  test: { include: ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 240_000 },
})
