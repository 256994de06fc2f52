import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from 'talkwright/talk/root'
import { expect, it } from 'vitest'

const RULE = /([^{};]+)\{([^{}]*\bdisplay: grid;[^{}]*)\}/g

/** Rules of grids that would be as wide as the longest text in them that does not break. */
function growing(file: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(RULE)]
    .filter(([, , body]) => !/grid-template-columns|grid-template:|grid-auto-flow: column|place-items: center/.test(body!))
    .map(([, selector]) => `${file}: ${selector!.trim().split('\n').at(-1)}`)
}

it('the columns of every grid have a size that does not grow with what they hold', () => {
  expect(globSync('{components,packages/talkwright/{components,layouts,views,styles}}/**/*.{vue,css}', { cwd: root }).flatMap(growing)).toEqual([])
})
