import type { Nodes } from 'mdast'

/** The nodes of one kind in a node, itself included, in their order. */
export function nodesWithin<Kind extends Nodes['type']>(node: Nodes, kind: Kind): Extract<Nodes, { type: Kind }>[] {
  const own = node.type === kind ? [node as Extract<Nodes, { type: Kind }>] : []
  return 'children' in node ? [...own, ...node.children.flatMap(child => nodesWithin(child, kind))] : own
}
