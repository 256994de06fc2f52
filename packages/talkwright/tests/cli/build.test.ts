import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { Project } from './project.ts'

vi.setConfig({ testTimeout: 300_000 })

let project: Project
beforeAll(() => {
  project = new Project()
})
afterAll(() => project.remove())

const read = (file: string): string => readFileSync(project.path(`dist/${file}`), 'utf8')

it('a site for a known address has complete links, a sitemap and pictures for links, and leaves nothing else behind', async () => {
  const { status, stdout, stderr } = await project.run('build', ['--cut', '10', '--url', 'https://example.org/talks/ai', '--fresh'])
  expect([status, stdout, stderr]).toEqual([0, 'dist/\n', ''])
  const page = read('en/agi-timeline/index.html')
  expect(page).toContain('<link rel="canonical" href="https://example.org/talks/ai/en/agi-timeline/">')
  expect(page).toContain('<link rel="alternate" hreflang="zh-CN" href="https://example.org/talks/ai/agi-timeline/">')
  expect(page).toContain('<meta property="og:image" content="https://example.org/talks/ai/en/share/agi.png">')
  expect(page).toContain('src="/talks/ai/en/assets/')
  expect(read('sitemap.xml')).toContain('<loc>https://example.org/talks/ai/en/agi-timeline/</loc>')
  expect(['share/agi.png', 'share/deck.png', 'en/share/agi.png'].filter(file => !existsSync(project.path(`dist/${file}`)))).toEqual([])
  expect(project.leftovers()).toEqual([])
})

it('a built site does not say where it was built', async () => {
  const kept = read('sw.js') + read('deck.json') + read('index.html')
  expect(kept).not.toContain(project.folder)
  expect(existsSync(project.path('dist/.vite'))).toBe(false)
})
