import type { Rule } from '../slide.ts'
import { languageAmong } from 'talkwright/composables/foreign'
import { citeOf, textIn } from '../figures.ts'
import { flowchartFits, flowchartOf } from '../flowchart.ts'
import { BODY_WIDTH, type } from '../metrics.ts'
import { codeDrafts } from './code.ts'

/** A flowchart of plain boxes and arrows is drawn, and stands as it is written in the appendix; any other diagram is code. */
export const diagram: Rule = ([block], place) => {
  if (block?.kind !== 'code' || block.language !== 'mermaid')
    return undefined
  const chart = flowchartOf(block.lines)
  // Its boxes are drawn as one picture, in the language of the talk.
  if (!chart || chart.nodes.some(({ text }) => languageAmong(text, place.lang)) || !flowchartFits(chart, type[place.lang].table.px, BODY_WIDTH, place.height))
    return undefined
  return {
    taken: 1,
    drafts: [{
      rule: 'flowchart',
      layout: 'figure',
      pieces: [block.piece],
      quiet: true,
      figure: {
        lists: (_, id) => [{
          suffix: '',
          type: 'Flow',
          types: { flow: ['Flow'] },
          value: {
            id,
            direction: chart.direction,
            nodes: chart.nodes.map(node => ({ id: node.id, text: textIn(place.lang, node.text) })),
            edges: chart.edges.map(({ from, to, dashed }) => ({ from, to, ...dashed ? { dashed } : {} })),
            cite: citeOf(block.piece),
          },
        }],
        uses: [''],
        markup: name => [`<FlowDiagram :direction="${name}.direction" :nodes="${name}.nodes" :edges="${name}.edges" :label="$frontmatter.title" />`],
        sources: name => `[${name}]`,
      },
    }, ...codeDrafts(block, place).map(draft => ({ ...draft, appendix: true }))],
  }
}
