import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { root } from 'talkwright/talk/root'
import { describe, expect, it } from 'vitest'

describe('a wrong argument ends the bench with one line before anything runs', () => {
  it.each([
    { args: ['--colour'], line: /^error: unknown option '--colour'\. See "npm run bench -- --help"\.$/ },
    { args: ['--runs', '0'], line: /'0' is invalid\. It has to be whole numbers from 1 on\./ },
    { args: ['--sizes', '1,tea'], line: /'1,tea' is invalid\. It has to be whole numbers from 1 on\./ },
  ])('$args', ({ args, line }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bench/bench.ts'), ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
    expect(stderr.trimEnd()).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })
})
