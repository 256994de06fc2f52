import type { PDFDict } from 'pdf-lib'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { PDFStream } from 'pdf-lib'
import { at, parsePdf } from '../src/parsed.ts'
import { elementsOf } from '../src/structure.ts'
import { taggedPdf } from './run.ts'

/** A page as anybody writes it, on paper that is no slide, with a picture. */
const ARTICLE = `<!doctype html><html lang="en"><title>Tides</title>
<style>@page { size: letter; margin: 1in } aside { background: #eee }</style>
<main><h1>Tides</h1><p>The sea rises <b>twice</b> a day. See <a href="https://example.org/tides">more</a>.</p>
<h2>When</h2><ul><li>at dawn<li>at dusk</ul>
<table><tr><th scope="col">Place<th scope="col">Metres<tr><th scope="row">Here<td>3</table>
<figure><img alt="A wave" width="40" height="20" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'%3E%3Cpath d='M0 1q.5-2 1-1t1 0v1z'/%3E%3C/svg%3E"></figure>
<aside>An aside</aside></main>`

test('what Chromium prints of any page passes once it is remediated, and not before', async ({ page }, testInfo) => {
  await page.setContent(ARTICLE)
  const folder = testInfo.outputPath()
  writeFileSync(testInfo.outputPath('printed.pdf'), await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true }))
  expect(taggedPdf(folder, 'check', 'printed.pdf').status).toBe(1)
  expect(taggedPdf(folder, 'remediate', 'printed.pdf', 'article.pdf')).toEqual({ status: 0, stdout: 'article.pdf: passes every check, and claims PDF/UA-1\n', stderr: '' })
  expect(taggedPdf(folder, 'check', 'article.pdf')).toEqual({ status: 0, stdout: 'article.pdf: passes every check\n', stderr: '' })
  const { structure } = await parsePdf(readFileSync(testInfo.outputPath('article.pdf')))
  expect(elementsOf(structure).map(({ type }) => type)).toEqual(expect.arrayContaining(['Document', 'H1', 'P', 'Link', 'H2', 'L', 'LI', 'Table', 'TH', 'Figure']))
})

test('a see-through text stays in the file, and is told to be read by nobody', async ({ page }, testInfo) => {
  await page.setContent(ARTICLE.replace('<p>The sea', '<p style="opacity: 0.5">The sea'))
  writeFileSync(testInfo.outputPath('printed.pdf'), await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true }))
  const { status, stdout, stderr } = taggedPdf(testInfo.outputPath(), 'remediate', 'printed.pdf', 'article.pdf')
  expect(status).toBe(1)
  expect(stdout + stderr).toContain('marks-in-structure: page 1 has content apart, in ')
  const { pages } = await parsePdf(readFileSync(testInfo.outputPath('article.pdf')))
  const groups = at(pages[0]!.dict, 'Resources', 'XObject') as PDFDict
  expect(groups.keys().map(name => groups.lookup(name)).every(group => group instanceof PDFStream)).toBe(true)
})
