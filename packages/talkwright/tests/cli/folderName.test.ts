import { existsSync, readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 300_000 })

let project: Project
afterEach(() => project.remove())

it('a folder called with spaces, per cent, Han, brackets and an ampersand builds', async () => {
  project = new Project('100% 中文 (1) & a')
  const { status, stdout, stderr } = await project.run('build', ['--cut', '10', '--lang', 'zh', '--fresh'])
  expect([status, stdout, stderr]).toEqual([0, 'dist/\n', ''])
  expect(readFileSync(project.path('dist/agi-timeline/index.html'), 'utf8')).toContain('<html lang="zh-CN"')
})

it.each([['it\'s mine', 'build', []], ['[x] #1', 'export', ['--slides', 'agi']], ['{a,b}', 'start', []], ['a|b', 'gallery', []]])('in a folder called %s nothing begins, and one line says why: %s', async (name, command, args) => {
  project = new Project(name)
  const { status, stdout, stderr } = await project.run(command, args)
  expect(stderr).toBe(`The path of the project, ${project.folder}, holds the character ${name.match(/['[{|]/)![0]}, with which Slidev cannot build: rename or move the folder.\n`)
  expect([status, stdout]).toEqual([1, ''])
  expect(existsSync(project.path('dist'))).toBe(false)
  expect(project.leftovers()).toEqual([])
})
