import process from 'node:process'

/** What the servers of a talk are told by their environment, so that it stands in no process list. */
export const PASSWORD_VARIABLE = 'DECK_STAGE_PASSWORD'
/** The secret with which sessions are signed, one for all languages of a talk. */
export const KEY_VARIABLE = 'DECK_STAGE_KEY'
/** Addresses of this machine, with commas between, that count as another machine's; it makes the guard stricter and never laxer. */
export const FOREIGN_VARIABLE = 'DECK_STAGE_FOREIGN'

/** How other machines of the network come in. */
export interface Remote {
  readonly password: string
  readonly key: string
}

/** How other machines may take part; nothing where none may. */
export function remoteOf(env: NodeJS.ProcessEnv = process.env): Remote | undefined {
  const { [PASSWORD_VARIABLE]: password, [KEY_VARIABLE]: key } = env
  return password && key ? { password, key } : undefined
}

export function foreignOf(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  return (env[FOREIGN_VARIABLE] ?? '').split(',').filter(Boolean)
}
