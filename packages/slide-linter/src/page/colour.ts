import type { View } from './view.ts'

export interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

/** A colour as the browser computes it; undefined for none, and for paint that is no colour. */
export function parseColour(css: string): Colour | undefined {
  const [, numbers] = css.match(/^rgba?\(([^)]+)\)$/) ?? []
  const [r, g, b, a = 1] = numbers?.split(/[ ,/]+/).map(Number) ?? []
  if (r !== undefined && g !== undefined && b !== undefined)
    return { r, g, b, a }
  // oklch(…), color(…) and the like are written as they were given: the browser paints them to tell what they are.
  return /^[a-z-]+\((?!.*["#])/.test(css) && !css.startsWith('url(') ? painted(css) : undefined
}

const canvas = () => new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
let pixel: OffscreenCanvasRenderingContext2D | undefined

function painted(css: string): Colour {
  pixel ??= canvas()
  pixel.clearRect(0, 0, 1, 1)
  pixel.fillStyle = css
  pixel.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data
  return { r, g, b, a: a / 255 }
}

/** What is seen of a colour over another that is opaque. */
export function over(top: Colour, ground: Colour): Colour {
  const mix = (above: number, below: number) => above * top.a + below * (1 - top.a)
  return { r: mix(top.r, ground.r), g: mix(top.g, ground.g), b: mix(top.b, ground.b), a: 1 }
}

/** The contrast ratio of WCAG 2 between two opaque colours, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance({ r, g, b }: Colour): number {
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Whether a colour has a hue that an eye would name. */
export function isChromatic({ r, g, b }: Colour): boolean {
  return Math.max(r, g, b) - Math.min(r, g, b) > 40
}

/** What is seen behind an element: the nearest opaque background, through what lies thinly over it. */
export function groundOf(element: Element, { root, behind }: Pick<View, 'root' | 'behind'>): Colour {
  const thin: Colour[] = []
  let ground: Colour = { r: 255, g: 255, b: 255, a: 1 }
  for (let at: Element | null = element; at; at = at === root && behind ? behind : at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor)
    if (colour?.a === 1) {
      ground = colour
      break
    }
    if (colour && colour.a > 0)
      thin.push(colour)
  }
  return thin.reduceRight((below, colour) => over(colour, below), ground)
}

/** Whether an eye takes two colours for one. */
export function isSame(one: Colour, other: Colour): boolean {
  return Math.max(Math.abs(one.r - other.r), Math.abs(one.g - other.g), Math.abs(one.b - other.b)) <= 2
}
