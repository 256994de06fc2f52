/** Something that who called can mend; its message is one line that says what, where, and what to do. */
export class DeckError extends Error {}
