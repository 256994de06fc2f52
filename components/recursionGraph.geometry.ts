import type { RecursionNode } from '../data/recursion.ts'

/** A task that falls into so many subtasks, each of which may gather information, and what they are put together to. */
export function recursionGraph(nodes: readonly RecursionNode[], branches: number) {
  const of = (id: RecursionNode['id']) => nodes.find(node => node.id === id)!
  const indices = Array.from({ length: branches }, (_, index) => index + 1)
  return {
    nodes: [
      of('task'),
      ...indices.flatMap(index => [{ ...of('subtask'), id: `subtask-${index}` }, { ...of('gather'), id: `gather-${index}` }]),
      of('join'),
    ],
    edges: indices.flatMap(index => [
      { from: 'task', to: `subtask-${index}` },
      { from: `subtask-${index}`, to: `gather-${index}`, dashed: true },
      { from: `gather-${index}`, to: 'join' },
    ]),
  }
}
