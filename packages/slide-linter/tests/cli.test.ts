import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { slideLinter } from './run.ts'

vi.setConfig({ testTimeout: 300_000 })

const ADDRESS = 'http://127.0.0.1:3030'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slide linter '))
  const files = {
    'typo.json': '{ "floor": [] }',
    'rule.json': '{ "rules": { "font-sise": false } }',
    'reason.json': '{ "waivers": { "3": { "title": " " } } }',
    'kind.json': '{ "titleLines": "two" }',
    'torn.json': '{',
    'none.js': 'export const config = {}',
    'adapter.json': '{ "adapter": "./gone.ts" }',
  }
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('slide-linter, before it opens a page', () => {
  it('has a help with examples', async () => {
    const { status, stdout } = await slideLinter(folder, ['--help'])
    expect(status).toBe(0)
    for (const part of ['Usage: slide-linter [options] <addresses...>', '--config <file>', '--format <format>', '--slides <list>', '--browser <program>', 'Examples:\n  slide-linter http://localhost:3030'])
      expect(stdout).toContain(part)
  })

  it.each([
    { args: [], line: /^error: missing required argument 'addresses'\. See "slide-linter --help"\.$/ },
    { args: [ADDRESS, '--colour'], line: /^error: unknown option '--colour'\. See/ },
    { args: [ADDRESS, '--format', 'xml'], line: /^error: option '-f, --format <format>' argument 'xml' is invalid\. Allowed choices are text, json, github\. See/ },
    { args: ['localhost:3030'], line: /^localhost:3030 is no address of a page: begin it with http:\/\// },
    { args: [ADDRESS, '--slides', '5-3'], line: /^--slides 5-3: 5-3 runs backwards; write it as 3-5/ },
    { args: [ADDRESS, '--slides', '3,,4'], line: /there is nothing between two commas/ },
    { args: [ADDRESS, '--browser', '/nowhere/chrome'], line: /^There is no browser at \/nowhere\/chrome: name a Chrome or Chromium with --browser or SLIDE_LINTER_BROWSER, or run/ },
    { args: [ADDRESS, '--config', 'gone.ts'], line: /gone\.ts: it is not there\.$/ },
    { args: [ADDRESS, '--config', 'typo.json'], line: /typo\.json: there is no setting "floor"\.$/ },
    { args: [ADDRESS, '--config', 'rule.json'], line: /rule\.json: "rules\.font-sise": there is no rule "font-sise"\.$/ },
    { args: [ADDRESS, '--config', 'reason.json'], line: /reason\.json: "waivers\.3\.title": a waiver without a reason waives nothing\.$/ },
    { args: [ADDRESS, '--config', 'kind.json'], line: /kind\.json: "titleLines": .*expected number but received "two"/i },
    { args: [ADDRESS, '--config', 'torn.json'], line: /torn\.json: it cannot be read: / },
    { args: [ADDRESS, '--config', 'none.js'], line: /none\.js: it has no default export\.$/ },
    { args: [ADDRESS, '--config', 'adapter.json'], line: /adapter\.json: the adapter \.\/gone\.ts is not there\.$/ },
  ].map(each => ({ ...each, written: each.args.join(' ') })))('slide-linter $written ends with 1 and one line', async ({ args, line }) => {
    const { status, stdout, stderr } = await slideLinter(folder, args)
    expect(stderr.trimEnd()).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  })
})
