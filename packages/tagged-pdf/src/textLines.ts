import { eachOperator, latin } from './content.ts'

/** A piece of text that is shown in one go, on one line. */
export interface TextLine {
  /** The number of the content that it is marked as. */
  readonly mcid: number
  /** The name of the font that it ends in. */
  readonly font: string
  readonly baseline: number
  /** Where its first letter begins, and its last piece. */
  readonly start: number
  readonly lastStart: number
  readonly size: number
  /** The codes of its letters by font, in hexadecimal. */
  readonly shown: readonly { readonly font: string, readonly codes: string }[]
  /** Where in the content more text can be shown behind it. */
  readonly end: number
}

/** The lines of text of a page's marked content, in the order of drawing. */
export function textLines(bytes: Uint8Array): TextLine[] {
  const lines: TextLine[] = []
  const marks: (number | undefined)[] = []
  let font = ''
  let size = 0
  let baseline = 0
  let lineStart = 0
  let at = 0
  let shown: { font: string, codes: string }[] = []
  eachOperator(bytes, ({ name, start, end }) => {
    if (name === 'BDC' || name === 'BMC') {
      const [, mcid] = latin(bytes, start, end).match(/\/MCID\s+(\d+)/) ?? []
      marks.push(mcid === undefined ? undefined : Number(mcid))
    }
    else if (name === 'EMC') {
      marks.pop()
    }
    else if (name === 'BT') {
      shown = []
    }
    else if (name === 'Tf') {
      const [, of = '', height] = latin(bytes, start, end).match(/\/(\S+)\s+(\S+)/) ?? []
      font = of
      size = Number(height)
    }
    else if (name === 'Tm') {
      const [x, y] = latin(bytes, start, end - 2).trim().split(/\s+/).slice(-2)
      lineStart = at = Number(x)
      baseline = Number(y)
    }
    else if (name === 'Td') {
      at += Number.parseFloat(latin(bytes, start, end))
    }
    else if (name === 'Tj') {
      const [, codes] = latin(bytes, start, end).match(/<([\dA-F]+)>/i) ?? []
      if (codes)
        shown.push({ font, codes: codes.toLowerCase() })
    }
    else if (name === 'ET') {
      const mcid = marks.findLast(mark => mark !== undefined)
      if (mcid !== undefined && shown.length > 0)
        lines.push({ mcid, font, baseline, start: lineStart, lastStart: at, size, shown, end: start })
    }
  })
  return lines
}
