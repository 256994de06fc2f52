import { structureOf } from 'talkwright/author/document/structure'
import { describe, expect, it } from 'vitest'
import { lossesOf } from '../src/losses.ts'
import { listsOf } from '../src/print/dataModule.ts'
import { planned } from './plans.ts'

/** The words and addresses on the slides of links. */
function linksOf(text: string): [string, string][] {
  const { plan } = planned(text)
  return plan.appendix.filter(({ draft }) => draft.rule === 'links').flatMap(slide => listsOf(slide)[0]!.value as { readonly text: { readonly en: string }, readonly url: string }[]).map(({ text, url }) => [text.en, url])
}

describe('links to the outside stand in the appendix', () => {
  it.each([
    ['of a paragraph', 'See [the paper](https://example.org/paper).', [['the paper', 'https://example.org/paper']]],
    ['that are written out', 'See https://example.org/code today.', [['https://example.org/code', 'https://example.org/code']]],
    ['of a list, a table and a footnote', '- [a](https://example.org/a)\n\n| A | B |\n| --- | --- |\n| one | [b](https://example.org/b) |\n\nWords[^1].\n\n[^1]: [c](https://example.org/c)', [['a', 'https://example.org/a'], ['b', 'https://example.org/b'], ['c', 'https://example.org/c']]],
    ['written out behind a break', 'Words\\\nhttps://example.org/a and _https://example.org/b_.', [['https://example.org/a', 'https://example.org/a'], ['https://example.org/b', 'https://example.org/b']]],
    ['by reference', 'A [reference][r].\n\n[r]: https://example.org/r "Title"', [['reference', 'https://example.org/r']]],
    ['once each', '[a](https://example.org/) and [b](https://example.org)', [['a', 'https://example.org/']]],
    ['and no places of the document', 'See [B](#b).', []],
    ['and nothing that might run', '[a](javascript:alert(1)) [b](data:text/html,x) [c](vbscript:x) <mailto:a@example.org>', []],
    ['with what an address must not hold written in signs', '[a](https://example.org/?q="><script>{{x}})', [['a', 'https://example.org/?q=%22%3E%3Cscript%3E{{x}}']]],
  ])('%s', (_, words, links) => expect(linksOf(`# T\n\n## A\n\n${words}\n`)).toEqual(links))
})

describe('what no slide draws is told with its lines', () => {
  it.each([
    ['pictographs', '# T 🚀\n\nWords 🚀 and 🎉.\n', ['Pictographs that no slide shows: 🚀 🎉  (lines 1, 3)']],
    ['but not a tick and a cross, which are drawn as letters', '# T\n\n- ✅ yes\n- ❌ no\n', []],
    ['pictures on other servers', '# T\n\n![A](https://example.org/a.png)\n', ['Pictures on other servers, named in words: https://example.org/a.png  (line 3)']],
    ['nothing', '# T\n\nWords.\n', []],
  ])('%s', (_, text, losses) => expect(lossesOf(structureOf(text))).toEqual(losses))
})
