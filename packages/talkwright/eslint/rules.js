import antfu from '@antfu/eslint-config'

/** The Markdown files that are slides. */
const slides = ['**/slides.md', '**/slides.*.md', 'pages/**/*.md']

/** How the sources of a talk are written; a talk with an eslint.config.js of its own may add to it. */
export default function talk(...more) {
  return antfu({
    typescript: true,
    vue: true,
    formatters: { css: true, markdown: 'prettier', slidev: { files: slides } },
    ignores: ['.generated/**', 'data/source/**', 'dist/**', 'out/**', '**/tests/**/snapshots/**', '**/tests/**/fixture/**', '**/tests/**/fixtures/**'],
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
    // The comments of a headmatter look like headings to Markdown.
    files: slides,
    rules: { 'markdown/no-multiple-h1': 'off' },
  }, ...more)
}
