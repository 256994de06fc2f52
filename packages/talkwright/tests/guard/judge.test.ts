import type { Asked } from '../../vite/guard/asked.ts'
import { describe, expect, it } from 'vitest'
import { judge } from '../../vite/guard/judge.ts'
import { pathOf } from '../../vite/guard/targets.ts'

const local: Asked = { method: 'GET', target: '/', host: 'localhost:3030', local: true }
const stranger: Asked = { method: 'GET', target: '/', host: '192.0.2.2:3030', local: false }
const status = (asked: Asked, remote = true): number | undefined => judge(asked, remote)?.status

describe('a request is allowed or refused by its facts alone', () => {
  it.each<readonly [string, Asked, number | undefined]>([
    ['the presenter reads a page', local, undefined],
    ['a name that is not this machine\'s', { ...local, host: 'evil.example' }, 403],
    ['a name that ends like it', { ...local, host: 'localhost.evil.example' }, 403],
    ['no host', { ...local, host: undefined }, 403],
    ['an address as host', { ...local, host: '[::1]:3030' }, undefined],
    ['an address that is no path', { ...local, target: 'http://localhost:3030/' }, 400],
    ['two slashes', { ...local, target: '//__open-in-editor' }, 400],
    ['a broken escape', { ...local, target: '/%zz' }, 400],
    ['a way up', { ...local, target: '/%2e%2e/package.json' }, 400],
    ['a method that nothing needs', { ...local, method: 'PUT' }, 405],
    ['a preflight', { ...local, method: 'OPTIONS', origin: 'http://localhost:9999' }, 405],
    ['another site leads to the talk', { ...local, site: 'cross-site', mode: 'navigate', destination: 'document' }, undefined],
    ['another site frames the talk', { ...local, site: 'cross-site', mode: 'navigate', destination: 'iframe' }, 403],
    ['another site loads a script', { ...local, site: 'cross-site', mode: 'no-cors', destination: 'script' }, 403],
    ['another port loads a script', { ...local, site: 'same-site', mode: 'no-cors', destination: 'script' }, 403],
    ['another site moves the talk', { ...local, method: 'POST', target: '/@server-reactive/nav', length: 2, origin: 'http://evil.example' }, 403],
    ['another port moves the talk', { ...local, method: 'POST', target: '/@server-reactive/nav', length: 2, origin: 'http://localhost:9999' }, 403],
    ['a page without an origin moves the talk', { ...local, method: 'POST', target: '/@server-reactive/nav', length: 2, origin: 'null' }, 403],
    ['the talk moves itself', { ...local, method: 'POST', target: '/@server-reactive/nav', length: 2, origin: 'http://localhost:3030' }, undefined],
    ['a body without a length', { ...local, method: 'POST', target: '/@server-reactive/nav', chunked: true }, 411],
    ['a body that is too long', { ...local, method: 'POST', target: '/__rehearsal', length: 65_537 }, 413],
    ['a slide is written', { ...local, method: 'POST', target: '/__slidev/slides/3.json', length: 2 }, 403],
    ['an editor is opened', { ...local, target: '/__open-in-editor?file=x' }, 403],
    ['an editor is opened in other letters', { ...local, target: '/__OPEN-in-%2565ditor?file=x' }, 403],
    ['state that the deck has not', { ...local, target: '/@server-ref/__proto__' }, 403],
    ['such state by another way', { ...local, target: '/@id/server-reactive:nav' }, 403],
    ['the package that shares state', { ...local, target: '/node_modules/vite-plugin-vue-server-ref/dist/client.mjs' }, undefined],
    ['the audience at a module that Slidev makes', { ...stranger, role: 'audience', target: '/node_modules/.slidev/virtual/import-glob.1.ts?v=1' }, undefined],
    ['the audience at data that slides draw', { ...stranger, role: 'audience', target: '/data/deckIndex.json?import' }, undefined],
    ['a stranger', stranger, 401],
    ['a stranger at the door', { ...stranger, target: '/__deck/enter' }, undefined],
    ['a socket of a stranger', { ...stranger, upgrade: true }, 401],
    ['a presenter\'s phone', { ...stranger, role: 'presenter', target: '/__slidev/slides/3.json' }, undefined],
    ['the audience at a slide', { ...stranger, role: 'audience', target: '/agi-timeline' }, undefined],
    ['the audience at the presenter\'s view', { ...stranger, role: 'audience', target: '/presenter/3' }, 403],
    ['the audience at notes', { ...stranger, role: 'audience', target: '/__slidev/slides/3.json' }, 403],
    ['the audience at a source', { ...stranger, role: 'audience', target: '/data/lang.ts?raw' }, 403],
    ['the audience at a page\'s file', { ...stranger, role: 'audience', target: '/pages/01-predictions.md' }, 403],
    ['the audience moves the talk', { ...stranger, role: 'audience', method: 'POST', target: '/@server-reactive/nav', length: 2 }, 403],
  ])('%s', (_, asked, expected) => expect(status(asked)).toBe(expected))

  it('without --remote no other machine is answered', () => expect(status(stranger, false)).toBe(403))
})

it.each([
  ['/a%252e', '/a.'],
  ['/a?b=%zz', '/a'],
  ['/%00', undefined],
  ['/a%5cb', undefined],
  ['/%2fetc', undefined],
  ['*', undefined],
])('the path of %s is %s', (target, path) => expect(pathOf(target)).toBe(path))
