/** A fault that the person at the keyboard can mend: its message is one line that says what, where and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
