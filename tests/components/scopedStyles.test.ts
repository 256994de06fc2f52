import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from 'talkwright/talk/root'
import { expect, it } from 'vitest'
import { compileStyle, parse } from 'vue/compiler-sfc'

// The slide's own element is drawn by its layout, so a component's mark never stands on it: such a rule matches nothing, in silence.
it.each(globSync(['components/*.vue', 'packages/talkwright/components/*.vue'], { cwd: root }))('%s has no style that waits for its mark on the slide itself', (file) => {
  const { descriptor } = parse(readFileSync(join(root, file), 'utf8'))
  const rules = descriptor.styles.filter(({ scoped }) => scoped).map(({ content }) =>
    compileStyle({ source: content, filename: file, id: 'data-v-own', scoped: true }).code)
  expect(rules.join('\n').match(/[^\n{}]*\.(?:deck|slidev-layout)\[data-v-own\][^{]*/g) ?? []).toEqual([])
})
