import type { UiLang } from '../../model/uiLang.ts'
import type { Face } from './faces.ts'

export type StackName = 'sans' | 'serif' | 'mono'

/** The families of a font stack as styles/tokens.css declares it for a language, in their order, generic ones left out. */
export function stackFamilies(css: string, name: StackName, lang: UiLang): string[] {
  const values = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
    .filter(([, selector]) => selector?.includes(':root') && (!selector.includes(':lang(') || selector.includes(`:lang(${lang})`)))
    .map(([, , body]) => new RegExp(`--${name}:([^;]+);`).exec(body ?? '')?.[1])
    .filter(value => value !== undefined)
  const families = [...(values.at(-1) ?? '').matchAll(/'([^']+)'/g)].map(([, family]) => family ?? '')
  if (families.length === 0)
    throw new Error(`styles/tokens.css declares no families in --${name} for ${lang}.`)
  return families
}

/** The faces of a stack, weight by weight: a bold title finds its glyphs among the bold faces only. */
export function facesByWeight(families: readonly string[], faces: readonly Face[]): Face[][] {
  return ([400, 700] as const)
    .map(weight => faces.filter(face => families.includes(face.family) && face.weight === weight))
    .filter(group => group.length > 0)
}
