import { expect, it } from 'vitest'
import { recursionGraph } from '../../components/recursionGraph.geometry.ts'
import { recursionNodes } from '../../data/recursion.ts'

const graph = recursionGraph(recursionNodes, 2)

it('recursionGraph makes a node for each subtask and what it gathers, between the task and the join', () => {
  expect(graph.nodes.map(({ id }) => id)).toEqual(['task', 'subtask-1', 'gather-1', 'subtask-2', 'gather-2', 'join'])
})

it('recursionGraph leads every branch from the task to the join', () => {
  for (const branch of [1, 2]) {
    expect(graph.edges.filter(({ from, to }) => `${from} ${to}`.includes(`-${branch}`))).toEqual([
      { from: 'task', to: `subtask-${branch}` },
      { from: `subtask-${branch}`, to: `gather-${branch}`, dashed: true },
      { from: `gather-${branch}`, to: 'join' },
    ])
  }
})

it('recursionGraph joins nodes that it has, and each of them once', () => {
  const ids = graph.nodes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(graph.edges.flatMap(({ from, to }) => [from, to]).filter(id => !ids.includes(id))).toEqual([])
})
