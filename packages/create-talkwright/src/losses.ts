import type { Structure } from 'talkwright/author/document/structure'
import { nodesWithin } from 'talkwright/author/document/nodesWithin'
import { pictographsIn } from 'talkwright/author/document/pictographs'
import { isElsewhere } from './pictures.ts'

/** What of a document no slide draws as it stands there, each kind in one line with the places. */
export function lossesOf({ sections, text }: Structure): string[] {
  const drawnElse = text.split('\n').flatMap((line, index) => {
    const pictographs = pictographsIn(line)
    return pictographs.length > 0 ? [{ line: index + 1, pictographs }] : []
  })
  const elsewhere = sections.flatMap(({ nodes }) => nodes.flatMap(node => nodesWithin(node, 'image'))).filter(({ url }) => isElsewhere(url))
  return [
    ...drawnElse.length > 0 ? [`Pictographs that no slide shows: ${[...new Set(drawnElse.flatMap(({ pictographs }) => pictographs))].join(' ')}  (${places(drawnElse.map(({ line }) => line))})`] : [],
    ...elsewhere.length > 0 ? [`Pictures on other servers, named in words: ${elsewhere.map(({ url }) => url).join(' ')}  (${places(elsewhere.map(({ position }) => position!.start.line))})`] : [],
  ]
}

function places(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}
