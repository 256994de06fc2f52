import { textEms } from './metrics.ts'

export interface Flowchart {
  readonly direction: 'LR' | 'TD'
  readonly nodes: readonly { readonly id: string, readonly text: string }[]
  readonly edges: readonly { readonly from: string, readonly to: string, readonly dashed: boolean }[]
}

const HEAD = /^(?:flowchart|graph)\s+(LR|TD|TB)\s*;?$/
const ARROW = /\s*(-->|-\.->)\s*/
const NODE = /^([\w-]+)(?:\[([^[\]]+)\]|\(([^()]+)\)|\{([^{}]+)\})?$/
/** A label of other signs might mean something to Mermaid. */
const PLAIN = /^[\p{L}\p{N} ,.，。、：:/+-]+$/u

/** A flowchart of plain boxes and arrows; undefined for any other diagram, and for one with words of Mermaid's own. */
export function flowchartOf(lines: readonly string[]): Flowchart | undefined {
  const [head = '', ...others] = lines.map(line => line.trim()).filter(Boolean)
  const direction = head.match(HEAD)?.[1]
  if (!direction || others.length === 0)
    return undefined
  const nodes = new Map<string, { id: string, text: string }>()
  const edges: Flowchart['edges'][number][] = []
  const nodeOf = (written: string) => {
    const [, name, ...labels] = written.match(NODE) ?? []
    if (!name)
      return undefined
    const label = labels.find(Boolean)?.trim().replace(/^"(.*)"$/, '$1')
    const known = nodes.get(name) ?? { id: `n${nodes.size + 1}`, text: name }
    nodes.set(name, { ...known, text: label ?? known.text })
    return known.id
  }
  for (const line of others) {
    const parts = line.replace(/;$/, '').split(ARROW)
    const ids = parts.filter((_, index) => index % 2 === 0).map(nodeOf)
    if (ids.includes(undefined) || parts.length < 3)
      return undefined
    ids.slice(1).forEach((to, index) => edges.push({ from: ids[index]!, to: to!, dashed: parts[index * 2 + 1] === '-.->' }))
  }
  const all = [...nodes.values()]
  return all.every(({ text }) => PLAIN.test(text)) ? { direction: direction === 'LR' ? 'LR' : 'TD', nodes: all, edges } : undefined
}

const LINE_PX = 30
const BOX_PADDING = 30
const [BETWEEN_RANKS, BETWEEN_NODES] = [50, 20]
const NODE_EMS = 7.5

/** Whether a flowchart fits as it would be laid out, each box behind all that lead to it; one that leads back to itself is not reckoned with. */
export function flowchartFits({ direction, nodes, edges }: Flowchart, px: number, width: number, height: number): boolean {
  const ranks = ranksOf(nodes.map(({ id }) => id), edges)
  if (!ranks)
    return false
  const boxes = ranks.map(ids => ids.map((id) => {
    const ems = textEms(nodes.find(node => node.id === id)!.text)
    return { wide: Math.min(ems, NODE_EMS) * px + BOX_PADDING, high: Math.ceil(ems / NODE_EMS * 1.2) * LINE_PX + BOX_PADDING }
  }))
  const along = (key: 'wide' | 'high') => boxes.reduce((sum, rank) => sum + Math.max(...rank.map(box => box[key])) + BETWEEN_RANKS, 0)
  const across = (key: 'wide' | 'high') => Math.max(...boxes.map(rank => rank.reduce((sum, box) => sum + box[key] + BETWEEN_NODES, 0)))
  return direction === 'LR' ? along('wide') <= width && across('high') <= height : along('high') <= height && across('wide') <= width
}

function ranksOf(ids: readonly string[], edges: Flowchart['edges']): string[][] | undefined {
  const rank = new Map(ids.map(id => [id, 0]))
  for (let round = 0; round <= ids.length; round++) {
    let changed = false
    for (const { from, to } of edges) {
      if (rank.get(to)! <= rank.get(from)!) {
        rank.set(to, rank.get(from)! + 1)
        changed = true
      }
    }
    if (!changed)
      return [...Map.groupBy(ids, id => rank.get(id)!)].toSorted(([a], [b]) => a - b).map(([, group]) => group)
  }
  return undefined
}
