import { expect, it } from 'vitest'
import { headLines } from '../../site/head.ts'
import { anywhere, deckPath, pageAddress } from '../../site/place.ts'
import { sitemap } from '../../site/sitemap.ts'

const place = { base: '/talks/ai/', origin: 'https://example.org' }
const about = { lang: 'en', langs: ['zh', 'en'], title: 'A & B', description: '"Quoted" <words>', author: 'Editors', site: 'Deck' } as const

it.each([
  [anywhere, 'zh', '/', '/agi/'],
  [anywhere, 'en', '/en/', '/en/agi/'],
  [{ base: '/talks/ai/' }, 'en', '/talks/ai/en/', '/talks/ai/en/agi/'],
  [place, 'zh', '/talks/ai/', 'https://example.org/talks/ai/agi/'],
] as const)('below %j the %s deck stands at %s and a page of it at %s', (at, lang, path, address) => {
  expect(deckPath(at, lang)).toBe(path)
  expect(pageAddress(at, lang, 'agi/')).toBe(address)
})

it('a head names the page in all its languages, by complete addresses where the host is known', () => {
  const lines = headLines({ ...about, path: 'agi/' }, place)
  expect(lines).toContain('<link rel="canonical" href="https://example.org/talks/ai/en/agi/">')
  expect(lines).toContain('<link rel="alternate" hreflang="zh-CN" href="https://example.org/talks/ai/agi/">')
  expect(lines).toContain('<link rel="alternate" hreflang="x-default" href="https://example.org/talks/ai/agi/">')
  expect(lines).toContain('<meta property="og:url" content="https://example.org/talks/ai/en/agi/">')
})

it('a head escapes what its texts hold', () => {
  expect(headLines(about, place)).toContain('<title>A &amp; B</title>')
  expect(headLines(about, place)).toContain('<meta name="description" content="&quot;Quoted&quot; &lt;words&gt;">')
})

it('a page without an address of its own is passed over by search engines', () => {
  const lines = headLines(about, place)
  expect(lines).toContain('<meta name="robots" content="noindex">')
  expect(lines.join('')).not.toContain('canonical')
})

it('a sitemap lists each page in each language, with the others beside it', () => {
  const xml = sitemap(['', 'agi/'], ['zh', 'en'], place)
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/talks/ai/',
    'https://example.org/talks/ai/agi/',
    'https://example.org/talks/ai/en/',
    'https://example.org/talks/ai/en/agi/',
  ])
  expect(xml.match(/hreflang="en" href="https:\/\/example\.org\/talks\/ai\/en\/agi\/"/g)).toHaveLength(2)
})
