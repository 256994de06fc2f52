import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { inert, scalar } from '../src/print/inert.ts'
import { literal } from '../src/print/literal.ts'
import { ownFiles } from '../src/talk.ts'
import { planned } from './plans.ts'

const dangerous = [
  '<script>alert(1)</script>',
  '{{ constructor.constructor("alert(1)")() }}',
  '$x$ and $y$',
  '---',
  'src: ./pages/00-opening.md',
  '<img src=x onerror=alert(1)>',
  '<div v-html="evil" @click="evil">text</div>',
  '-->',
  '::: zh',
  '<<< @/package.json',
  // eslint-disable-next-line no-template-curly-in-string
  '${process.exit(1)}',
  'it\'s a \\ and a ` and a " and \u2028 a line',
  '```js {monaco-run}',
  '](javascript:alert(1))',
  ':::: zh',
  '+ an item',
  '1) an item',
  '= = =',
  '| a | b |',
  '@click',
  '&lt;b&gt;',
]

it.each(dangerous)('“%s” in YAML, TypeScript and Markdown says itself and nothing else', (text) => {
  expect(JSON.parse(JSON.stringify(runInNewContext(`(${literal({ text })})`)))).toEqual({ text })
  expect(inert(text).replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>{}$`\\[\]*_#~^&@]|:\S|--|^[-+>]|^\d+[.)]/)
  expect(scalar(text).replaceAll(/\\U0{6}24/g, '')).not.toContain('$')
})

it.each(dangerous)('no page of a talk holds “%s”', (text) => {
  const { plan, document } = planned(`# Title ${text}\n\n## Heading ${text}\n\nWords ${text}\n\n- ${text}\n\n| A | ${text.replaceAll('|', '')} |\n| --- | --- |\n| ${text.replaceAll('|', '')} | b |\n\n> **${text}**: “${text}”\n\n\`\`\`\n${text}\n\`\`\`\n`)
  for (const [path, content] of ownFiles(plan, document, 'talk')) {
    if (!path.startsWith('pages/'))
      continue
    const markup = String(content).split('\n').filter(line => !/^(?:title|kicker|lede|date): \{ (?:zh|en): /.test(line)).join('\n')
    expect(markup, path).not.toMatch(/<script>|\{\{|\}\}|<img|<div|<<<|\]\(/)
    expect(markup.match(/\$/g)?.length ?? 0, path).toBe(markup.match(/\$frontmatter/g)?.length ?? 0)
  }
})
