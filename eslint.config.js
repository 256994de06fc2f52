import talk from 'talkwright/eslint'

export default talk({
  ignores: ['bench/RESULTS.md', 'bench/LOAD.md', 'packages/*/tests/fixture/*.md'],
}, {
  // Commands and tests are run, and imported by nothing that is slow to wait for them.
  files: ['bench/**', 'tests/**', 'packages/talkwright/{bin,cli,talk}/**', 'packages/*/bin/**', 'packages/*/src/{cli,pack}.ts', 'packages/*/{tests,testing}/**'],
  rules: { 'antfu/no-top-level-await': 'off' },
}, {
  // Commands print their results.
  files: ['bench/**', 'packages/talkwright/{bin,cli}/**', 'packages/*/src/{cli,pack}.ts', 'packages/*/src/commands/**'],
  rules: { 'no-console': 'off' },
})
