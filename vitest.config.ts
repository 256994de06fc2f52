import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { noteIndex } from './client/noteIndex.ts'

export default defineConfig({
  // Components are drawn without a browser.
  plugins: [vue(), noteIndex()],
  test: { include: ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 240_000 },
})
