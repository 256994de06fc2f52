import type { Nodes } from 'mdast'

/** The words of a node as they are read: without marks of emphasis, links as their labels, images as what stands for them, HTML as it is written. */
function words(node: Nodes): string {
  if (node.type === 'break')
    return '\n'
  if ('value' in node)
    return node.value
  if ('alt' in node)
    return node.alt ?? ''
  return 'children' in node ? node.children.map(words).join('') : ''
}

/** The text of a node in the form that units have: every run of white space is one space. */
export function textOf(node: Nodes | readonly Nodes[]): string {
  const nodes = Array.isArray(node) ? node as readonly Nodes[] : [node as Nodes]
  return nodes.map(words).join('').replace(/\s+/g, ' ').trim()
}
