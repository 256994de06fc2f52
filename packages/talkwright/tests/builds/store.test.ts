import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { built, forgetBuilds, keepBuild } from '../../site/builds/store.ts'
import { engine } from '../../talk/root.ts'

let place: string
let store: string
let talk: string
let count: number
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'deck-builds-'))
  store = join(place, 'builds')
  talk = join(place, 'talk')
  mkdirSync(talk)
  writeFileSync(join(talk, 'slides.md'), '# A talk')
  vi.stubEnv('DECK_BUILDS', store)
  count = 0
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(place, { recursive: true, force: true })
})

const wanted = (options = {}) => ({ what: 'entry', options, folders: [talk], isProduct: () => false })

function writeSite(folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), readFileSync(join(talk, 'slides.md')))
  writeFileSync(join(folder, 'assets/1.js'), 'export {}')
}

/** Builds the talk into a new folder, and returns what its page says. */
async function build(options = {}, fresh = false): Promise<string> {
  const folder = mkdtempSync(join(place, 'site-'))
  rmSync(folder, { recursive: true })
  await built(wanted(options), folder, async () => {
    count++
    writeSite(folder)
  }, { fresh })
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['assets', 'assets/1.js', 'index.html'])
  return readFileSync(join(folder, 'index.html'), 'utf8')
}

const kept = () => existsSync(store) ? readdirSync(store) : []

describe('a build', () => {
  it('of the same inputs is made once', async () => {
    expect([await build(), await build(), await build()]).toEqual(['# A talk', '# A talk', '# A talk'])
    expect(count).toBe(1)
  })

  it('is made again when a file or an option is another, and each is kept', async () => {
    await build()
    writeFileSync(join(talk, 'slides.md'), '# Another')
    expect(await build()).toBe('# Another')
    await build({ cut: '20' })
    expect(count).toBe(3)
    writeFileSync(join(talk, 'slides.md'), '# A talk')
    expect(await build()).toBe('# A talk')
    expect(count).toBe(3)
  })

  it('that is spoilt by who uses it is whole for the next', async () => {
    const folder = join(place, 'mine')
    await build()
    await built(wanted(), folder, async () => {})
    writeFileSync(join(folder, 'index.html'), 'mine')
    rmSync(join(folder, 'assets'), { recursive: true })
    expect(await build()).toBe('# A talk')
    expect(count).toBe(1)
  })

  it('that is made fresh is made, and takes the place of what was kept', async () => {
    await build()
    const page = join(store, kept()[0]!, 'build/index.html')
    writeFileSync(page, '# Wrong!')
    expect(await build()).toBe('# Wrong!')
    expect(await build({}, true)).toBe('# A talk')
    expect(await build()).toBe('# A talk')
    expect([count, kept().length]).toEqual([2, 1])
  })

  it('whose files change while it is made is not kept', async () => {
    const folder = join(place, 'site')
    await built(wanted(), folder, async () => {
      writeSite(folder)
      writeFileSync(join(talk, 'slides.md'), '# Edited meanwhile')
    })
    expect(kept()).toEqual([])
  })

  it('that fails is not kept', async () => {
    const folder = join(place, 'site')
    await expect(built(wanted(), folder, async () => {
      writeSite(folder)
      throw new Error('slide 3 does not compile')
    })).rejects.toThrow('slide 3')
    expect(kept()).toEqual([])
  })

  it.each([
    ['lost a file', (folder: string) => rmSync(join(folder, 'build/assets/1.js'))],
    ['lost the end of a file', (folder: string) => truncateSync(join(folder, 'build/index.html'), 2)],
    ['lost its record', (folder: string) => rmSync(join(folder, 'whole.json'))],
    ['a record that says nothing', (folder: string) => writeFileSync(join(folder, 'whole.json'), '')],
  ])('that has %s where it is kept is made again and then whole', async (_, spoil) => {
    await build()
    spoil(join(store, kept()[0]!))
    expect(await build()).toBe('# A talk')
    await build()
    expect(count).toBe(2)
  })

  it('that cannot be kept is there all the same', async () => {
    writeFileSync(store, 'a file where the folder would be')
    expect(await build()).toBe('# A talk')
    expect(readFileSync(store, 'utf8')).toBe('a file where the folder would be')
  })
})

/** A process that builds the talk into a folder, so often, where `during` happens while it is made. */
function builder(during = '', before = ''): string {
  return `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    import process from 'node:process'
    ${before}
    const { built } = await import('${pathToFileURL(join(engine, 'site/builds/store.ts')).href}')
    const folder = process.argv[1]
    let made = 0
    await built({ what: 'entry', options: {}, folders: [${JSON.stringify(talk)}], isProduct: () => false }, folder, async () => {
      made++
      fs.mkdirSync(folder + '/assets', { recursive: true })
      ${during}
      fs.writeFileSync(folder + '/index.html', '# A talk')
      fs.writeFileSync(folder + '/assets/1.js', 'export {}')
    })
    console.log(made)
  `
}

describe('two processes that want the same build', () => {
  it('at the same moment both have it whole, and one is kept', async () => {
    // Each waits until the other makes it, too.
    const meet = `
      fs.writeFileSync(folder + '.made', '')
      while (fs.readdirSync(${JSON.stringify(place)}).filter(name => name.endsWith('.made')).length < 2)
        await new Promise(resolve => setTimeout(resolve, 10))`
    const sites = ['one', 'two'].map(name => join(place, name))
    const outcomes = await Promise.all(sites.map(async (site) => {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', builder(meet), site], { stdio: ['ignore', 'pipe', 'inherit'] })
      let text = ''
      child.stdout.on('data', chunk => text += chunk)
      const [status] = await once(child, 'close')
      return [status, text.trim()]
    }))
    expect(outcomes).toEqual([[0, '1'], [0, '1']])
    for (const site of sites)
      expect(readdirSync(site, { recursive: true }).sort()).toEqual(['assets', 'assets/1.js', 'index.html'])
    expect(kept()).toHaveLength(1)
    await build()
    expect(count).toBe(0)
  })

  it('one of which is killed at any moment of keeping it leaves nothing that is taken for whole', async () => {
    // What it writes into the store, one after the other.
    const moments = [['mkdtempSync', ''], ['writeFileSync', '.deck-owner'], ['cpSync', ''], ['writeFileSync', 'whole.json'], ['renameSync', '']]
    for (const [moment, [what, file]] of moments.entries()) {
      const kill = `
        const act = fs.${what}
        fs.${what} = (...args) => {
          if (args.some(arg => String(arg).startsWith(${JSON.stringify(store)}) && String(arg).endsWith('${file}'))) {
            ${what === 'cpSync' ? 'fs.mkdirSync(args[1]); fs.writeFileSync(args[1] + "/index.html", "half")' : ''}
            process.kill(process.pid, 'SIGKILL')
          }
          return act(...args)
        }
        syncBuiltinESMExports()`
      const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', builder('', kill), join(place, `killed-${moment}`)])
      expect([what, signal]).toEqual([what, 'SIGKILL'])
      expect(kept().filter(name => !name.includes('.part-')), what).toEqual([])
    }
    expect(await build()).toBe('# A talk')
    expect(count).toBe(1)
    // What they have left is gone, but where it does not say whose it was.
    const left = kept().filter(name => name.includes('.part-')).map(name => join(store, name))
    expect(left.map(part => readdirSync(part))).toEqual([[]])
    utimesSync(left[0]!, new Date(2020, 0), new Date(2020, 0))
    await build({ cut: '20' })
    expect(kept().filter(name => name.includes('.part-'))).toEqual([])
  })
})

describe('what is kept', () => {
  const name = (letter: string) => `entry-${letter.repeat(32)}`

  function keep(letter: string, bytes: number, most: number, day: number): void {
    const folder = join(place, `site-${letter}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.html'), 'x'.repeat(bytes))
    keepBuild(name(letter), folder, { most })
    const used = new Date(2026, 0, day)
    if (existsSync(join(store, name(letter))))
      utimesSync(join(store, name(letter), 'whole.json'), used, used)
  }

  it('stays within its bound: what was not used for the longest time goes first', async () => {
    const most = 40_000
    keep('a', 10_000, most, 1)
    keep('b', 10_000, most, 3)
    keep('c', 10_000, most, 2)
    keep('d', 10_000, most, 4)
    expect(kept().sort()).toEqual(['b', 'c', 'd'].map(name))
    keep('e', 20_000, most, 5)
    expect(kept().sort()).toEqual(['d', 'e'].map(name))
  })

  it('counts a build that is taken as used', async () => {
    await build()
    const [first] = kept()
    utimesSync(join(store, first!, 'whole.json'), new Date(2020, 0), new Date(2020, 0))
    keep('a', 10_000, 40_000, 1)
    await build()
    keep('b', 30_000, 40_000, 2)
    expect(kept().sort()).toEqual([first!, name('b')].sort())
  })

  it('does not take what is larger than all may be', () => {
    keep('a', 10_000, 40_000, 1)
    keep('b', 50_000, 40_000, 2)
    expect(kept()).toEqual([name('a')])
  })

  it('can be forgotten, and nothing else that stands there', async () => {
    await build()
    mkdirSync(join(store, `${name('a')}.part-x`), { recursive: true })
    writeFileSync(join(store, 'notes.txt'), 'mine')
    forgetBuilds()
    expect(kept()).toEqual(['notes.txt'])
    expect(existsSync(dirname(store))).toBe(true)
    await build()
    expect(count).toBe(2)
  })

  it('can be forgotten where nothing is', () => {
    expect(() => forgetBuilds()).not.toThrow()
  })
})
