import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A presenter does all; the audience looks on. */
export const roles = ['presenter', 'audience'] as const
export type Role = typeof roles[number]

export const COOKIE = 'deck-stage'

/** Compares in a time that says nothing of where texts differ, nor of how long they are. */
export function same(text: string, other: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(text), digest(other))
}

function sign(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** The value of a cookie that lets its bearer in for this talk, whichever language's server it comes to. */
export function openSession(key: string, role: Role): string {
  const text = `${role}.${randomBytes(12).toString('base64url')}`
  return `${text}.${sign(key, text)}`
}

/** As whom a cookie lets in; nothing where it was not signed for this talk. */
export function roleOf(key: string, cookies: string | undefined): Role | undefined {
  const values = (cookies ?? '').split(';').map(pair => pair.trim()).filter(pair => pair.startsWith(`${COOKIE}=`)).map(pair => pair.slice(COOKIE.length + 1))
  for (const value of values) {
    const [role, nonce, signature] = value.split('.')
    if (signature !== undefined && same(signature, sign(key, `${role}.${nonce}`)))
      return roles.find(known => known === role)
  }
  return undefined
}

export function sessionCookie(value: string): string {
  return `${COOKIE}=${value}; HttpOnly; SameSite=Strict; Path=/`
}

/** The token of the link for the audience: it holds as long as the talk. */
export function watchToken(key: string): string {
  return sign(key, 'watch').slice(0, 22)
}
