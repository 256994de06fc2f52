const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a text in any language, in the form in which they are compared: Chinese is cut by the browser's dictionary. */
export function tokens(text: string): string[] {
  return [...segmenter.segment(text.normalize('NFKC').toLowerCase())].flatMap(({ segment, isWordLike }) => isWordLike ? [segment] : [])
}
