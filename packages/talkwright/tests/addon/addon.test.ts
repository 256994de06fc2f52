import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { checkPdf, claimsPdfUa } from 'tagged-pdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withBrowser } from '../../browser/withBrowser.ts'
import { langs } from '../../model/lang.ts'
import { serveSite } from '../../site/serve.ts'
import { root } from '../../talk/root.ts'
import { openPdf, outlineOf, pageTexts } from '../print/document.ts'

/** A deck as people write them for Slidev, without anything of the engine's but its name among the addons. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-addon-'))
  cpSync(join(import.meta.dirname, 'fixture'), folder, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const slidev = 'node_modules/@slidev/cli/bin/slidev.mjs'
const talkwright = 'node_modules/talkwright/bin/talkwright.mjs'

function run(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined } })
  return { status, stdout, stderr }
}

describe('a starter deck of Slidev with the addon', () => {
  it('is built by Slidev itself, in the looks of its theme, and presented with its notes', async () => {
    const { status, stderr } = run(slidev, 'build', '--out', 'built')
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('rror')])
    const server = await serveSite(join(folder, 'built'))
    try {
      await withBrowser(async (browser) => {
        const page = await browser.newPage()
        await page.goto(`${server.address(langs[0])}1`)
        const cover = page.locator('.slidev-page-1 .slidev-layout')
        await cover.getByRole('heading', { name: 'A starter deck' }).waitFor()
        expect(await cover.getAttribute('class')).not.toContain('deck')
        expect(await page.locator('.foot').count()).toBe(0)

        await page.goto(`${server.address(langs[0])}presenter/6`)
        await page.getByText('Say the first thing.').waitFor()
        await page.locator('.steps').getByText('Step 0 of 3').waitFor()
        await page.getByText('2 slides to go').waitFor()
        expect(await page.getByText('planned').count()).toBe(0)
        await page.keyboard.press('ArrowRight')
        await page.locator('.steps').getByText('Step 1 of 3').waitFor()
        await page.locator('.now').getByText('First this').waitFor()
      })
    }
    finally {
      server.close()
    }
  })

  it('is exported as a PDF that passes every check, with the headings of its slides as its outline', async () => {
    const { status, stdout, stderr } = run(talkwright, 'export')
    expect([status, stdout, stderr]).toEqual([0, 'out/a-starter-deck.en.pdf\n', ''])
    const file = join(folder, 'out/a-starter-deck.en.pdf')
    expect(await checkPdf(readFileSync(file))).toEqual([])
    expect(claimsPdfUa(readFileSync(file))).toBe(true)
    const pdf = await openPdf(file)
    expect((await outlineOf(pdf)).filter(({ level }) => level === 1).map(({ title }) => title)).toEqual(['A starter deck', 'What is in it', 'Keys', 'Two columns', 'Code with lines in steps', 'Step by step', 'An image on the right', 'The end'])
    const texts = await pageTexts(pdf)
    // What the theme has see-through is read in its place.
    expect(texts[1]).toBe('WhatisinitPoints,strongwordsandcodeAlistofwordsWithalinkinitAndalistinthelistAndanend')
    expect(texts[5]).toContain('Thenthat')
  })

  it('is built as a site with a file for each slide, by its number', () => {
    const { status, stdout, stderr } = run(talkwright, 'build')
    expect([status, stdout, stderr]).toEqual([0, 'dist/\n', ''])
    expect(readdirSync(join(folder, 'dist')).filter(name => /^\d+$/.test(name))).toHaveLength(8)
    const page = readFileSync(join(folder, 'dist/3/index.html'), 'utf8')
    expect(page).toContain('<title>Keys · A starter deck</title>')
    expect(page).toContain('the next step')
    expect(page).not.toContain('Content-Security-Policy')
  })

  it('is told in one line what only a talk with settings can do', () => {
    expect(run(talkwright, 'coverage')).toEqual({ status: 1, stdout: '', stderr: `There is no talk.config.ts in ${folder}, without which "talkwright coverage" has nothing to work on: run it in the folder of a talk, or write one (export default defineTalk({ … })).\n` })
  })
})
