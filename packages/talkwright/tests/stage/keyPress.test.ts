import type { KeyPress } from '../../views/stage/keyPress.ts'
import { describe, expect, it } from 'vitest'
import { pressedKey } from '../../views/stage/keyPress.ts'
import { keyName, stageKeys } from '../../views/stage/keys.ts'

const press: KeyPress = { key: 'ArrowRight', shift: false, taken: false, focus: 'other', place: 'deck' }

describe('pressedKey(press, keys)', () => {
  it.each<[string, Partial<KeyPress>, string | undefined]>([
    ['an arrow goes on', {}, 'next'],
    ['space goes on', { key: ' ' }, 'next'],
    ['space with shift goes back', { key: ' ', shift: true }, 'previous'],
    ['a letter is one', { key: 'b' }, 'black'],
    ['Caps Lock changes no letter', { key: 'B' }, 'black'],
    ['a capital with shift is another key', { key: 'K', shift: true, place: 'presenter' }, 'resetClock'],
    ['the same letter without shift', { key: 'k', place: 'presenter' }, 'clock'],
    ['a sign that needs shift on some keyboards', { key: '?', shift: true }, 'help'],
    ['a clicker’s key for a black screen', { key: '.' }, 'black'],
    ['the clock is the presenter’s alone', { key: 'k' }, undefined],
    ['the reader view has the one key', { key: '/', place: 'reader' }, 'find'],
    ['and no other', { key: 'b', place: 'reader' }, undefined],
    ['Ctrl makes it the browser’s', { key: 'd', taken: true }, undefined],
    ['who types, types', { key: 'b', focus: 'field' }, undefined],
    ['a button keeps its space', { key: ' ', focus: 'button' }, undefined],
    ['and gives all else', { key: 'ArrowRight', focus: 'button' }, 'next'],
    ['what scrolls keeps its arrows', { key: 'ArrowDown', focus: 'scroller' }, undefined],
    ['and gives letters', { key: 's', focus: 'scroller' }, 'sources'],
    ['no key of the deck', { key: 'x' }, undefined],
  ])('%s', (_, change, action) => {
    expect(pressedKey({ ...press, ...change }, stageKeys)?.action).toBe(action)
  })
})

describe('stageKeys', () => {
  it.each(['deck', 'presenter', 'reader'] as const)('in the place %s no key has two meanings', (place) => {
    const all = stageKeys.filter(({ places }) => places.includes(place)).flatMap(({ keys }) => keys)
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
    expect(all.length).toBeGreaterThan(0)
  })

  it('have a name in each language, and so have keys that are no letters', () => {
    for (const { name } of stageKeys)
      expect([name.zh.length > 0, /[A-Z]/.test(name.en[0]!), /\p{Script=Han}/u.test(name.zh)]).toEqual([true, true, true])
    expect(keyName(' ')).toEqual({ zh: '空格', en: 'Space' })
    expect(keyName('b').en).toBe('b')
  })

  it('name no language: which is the other one, they cannot know', () => {
    expect(stageKeys.flatMap(({ name }) => Object.values(name)).filter(name => /[中英]文|Chinese|English/.test(name))).toEqual([])
  })
})
