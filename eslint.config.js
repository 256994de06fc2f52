import antfu from '@antfu/eslint-config'

const slides = ['slides.md', 'slides.en.md', 'gallery.md', 'pages/**/*.md']

export default antfu({
  typescript: true,
  vue: true,
  formatters: { css: true, markdown: 'prettier', slidev: { files: slides } },
  ignores: ['data/source/**', 'dist/**', 'out/**', 'tests/**/snapshots/**', 'tests/**/fixture/**', 'tests/**/fixtures/**', 'packages/*/tests/fixture/*.md', 'bench/RESULTS.md', 'bench/LOAD.md'],
}, {
  rules: {
    // A row of data, and a call that fits, read best on one line.
    'antfu/reasonable-newline': 'off',
  },
}, {
  files: ['**/*.vue'],
  rules: {
    // A line break inside an SVG text would be drawn as a space.
    'vue/singleline-html-element-content-newline': 'off',
  },
}, {
  // Commands and tests are run, and imported by nothing that is slow to wait for them.
  files: ['commands/**', 'bench/**', 'tests/**', 'packages/*/src/cli.ts', 'packages/*/tests/**', 'playwright.config.ts'],
  rules: { 'antfu/no-top-level-await': 'off' },
}, {
  // Commands print their results.
  files: ['commands/**', 'bench/**', 'packages/*/src/cli.ts', 'packages/*/src/commands/**'],
  rules: { 'no-console': 'off' },
}, {
  // The comments of a headmatter look like headings to Markdown.
  files: slides,
  rules: { 'markdown/no-multiple-h1': 'off' },
})
