import { describe, expect, it } from 'vitest'
import { keysOf, literal, quoted } from '../src/print/literal.ts'

describe('quoted(text)', () => {
  it.each([
    ['words', '\'words\''],
    ['it’s “quoted”', '\'it’s “quoted”\''],
    ['it\'s', '\'it\\\'s\''],
    ['a \\ b', '\'a \\\\ b\''],
    ['a\nb\tc', '\'a\\nb\\tc\''],
    ['a\u2028b', '\'a\\u2028b\''],
    ['a\u200Bb', '\'a\\u200bb\''],
    ['约80%', '\'约80%\''],
    // eslint-disable-next-line no-template-curly-in-string
    ['${a} `b`', '\'${a} `b`\''],
  ])('writes %j as %s', (text, written) => expect(quoted(text)).toBe(written))
})

describe('literal(value)', () => {
  it.each([
    ['an empty list', [], '[]'],
    ['a list of words on one line', ['a', 'b'], '[\'a\', \'b\']'],
    ['a short object on one line', { text: { en: 'a' }, about: 2 }, '{ text: { en: \'a\' }, about: 2 }'],
    ['a long object a line for each key', { text: { en: 'a'.repeat(60) }, about: 2 }, `{\n  text: { en: '${'a'.repeat(60)}' },\n  about: 2,\n}`],
    ['rows over several lines', [{ id: 'a' }, { id: 'b' }], '[\n  { id: \'a\' },\n  { id: \'b\' },\n]'],
    ['rows in an object', { points: [{ id: 'a' }] }, '{\n  points: [\n    { id: \'a\' },\n  ],\n}'],
    ['a key that is no name', { 'a b': true }, '{ \'a b\': true }'],
  ])('writes %s', (_, value, written) => expect(literal(value)).toBe(written))
})

it('the keys of an object are all in quotation marks if one has to be', () => {
  expect(keysOf(['a', '章'])).toEqual(['a', '章'])
  expect(keysOf(['a', 'b/c'])).toEqual(['\'a\'', '\'b/c\''])
})
