import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Components are drawn without a browser.
  plugins: [vue()],
  test: { include: ['tests/**/*.test.ts'] },
})
