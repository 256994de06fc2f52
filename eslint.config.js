import antfu from '@antfu/eslint-config'

export default antfu(
  {
    typescript: true,
    vue: true,
    formatters: { slidev: { files: ['slides.md', 'slides.en.md', 'gallery.md', 'pages/**/*.md'] }, css: true },
    ignores: ['data/source/**', 'dist/**', 'out/**', '**/*-snapshots/**', '**/__snapshots__/**'],
  },
)
