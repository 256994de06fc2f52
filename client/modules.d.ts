declare module 'virtual:deck-speaker-notes' {
  /** The notes of each slide as HTML, where they are not with the slides already. */
  const notes: readonly string[]
  export default notes
}
