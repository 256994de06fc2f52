const WIDE = /[\p{Script=Han}，、。；：？！（）《》]/u
/** The width of a letter that is not Han, in ems: on the generous side, for text that cannot be measured. */
const NARROW_EM = 0.56

/** About how wide a text is, in ems. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : NARROW_EM), 0)
}

/** Cuts a text into lines of at most so many ems where it may break: between the pieces given, or at spaces and after Han punctuation. */
export function textLines(text: string, ems: number, pieces: readonly string[] = text.split(/(?<= )|(?<=[，、；：])/)): string[] {
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1)
    if (last !== undefined && textWidth((last + piece).trimEnd()) <= ems)
      lines[lines.length - 1] = last + piece
    else
      lines.push(piece)
    return lines
  }, []).map(line => line.trim())
}
