// These packages come without types; here is the part of them that the deck calls.

declare module 'subset-font' {
  import type { Buffer } from 'node:buffer'

  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' | 'truetype', keepFeatures?: readonly string[] }): Promise<Buffer>
}

declare module 'fontkit' {
  import type { Buffer } from 'node:buffer'

  export interface Font {
    readonly characterSet: readonly number[]
    readonly availableFeatures: readonly string[]
    readonly directory: { readonly tables: Readonly<Record<string, unknown>> }
    readonly hasGlyphForCodePoint: (point: number) => boolean
  }
  export function openSync(file: string): Font
  export function create(bytes: Buffer): Font
}
