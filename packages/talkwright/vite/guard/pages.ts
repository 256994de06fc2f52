import { OWN } from './targets.ts'

/** What the guard's own pages may do: nothing but send their form. */
export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': 'default-src \'none\'; style-src \'unsafe-inline\'; form-action \'self\'; frame-ancestors \'none\'; base-uri \'none\'',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const

/** Colours and fonts are the reader's own: the deck's are served to those who have come in alone. */
const STYLE = ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:28rem;margin:12vh auto;padding:0 1rem}input,button{font:inherit;min-height:48px;box-sizing:border-box;padding:0 .75rem}input{width:100%;margin:.25rem 0 .75rem}'

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${head}<style>${STYLE}</style></head>
<body><main>${body}</main></body>
</html>
`
}

export type Fault = 'wrong' | 'wait' | 'spent'

const FAULTS: Readonly<Record<Fault, readonly [zh: string, en: string]>> = {
  wrong: ['密码不对。', 'The password is wrong.'],
  wait: ['尝试太多，请稍等再试。', 'Too many attempts: wait a little and try again.'],
  spent: ['这个链接已经用过或已过期。', 'This link has been used or has expired.'],
}

const english = (text: string): string => `<span lang="en">${text}</span>`

/** The one page that a stranger gets. */
export function entryPage(fault?: Fault): string {
  const told = fault && `<p role="alert">${FAULTS[fault][0]} ${english(FAULTS[fault][1])}</p>`
  return page('演示 · Talk', `<h1>演示 · ${english('Talk')}</h1>
${told ?? ''}
<p>演讲者请输入密码；听众请用演讲者给的链接。<br>${english('Presenters enter the password; the audience opens the link that the presenter shows.')}</p>
<form method="post" action="${OWN.enter}">
<label for="password">密码 · ${english('Password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${fault ? ' aria-invalid="true"' : ''}>
<button type="submit">进入 · ${english('Enter')}</button>
</form>`)
}

/**
 * Leads on to a page of the talk. It is a page and no redirect, for a browser
 * that comes from another site would not send the new cookie along with one.
 */
export function leadOn(to: string): string {
  return page('演示 · Talk', `<p><a href="${to}">进入演示 · ${english('Go to the talk')}</a></p>`, `<meta http-equiv="refresh" content="0;url=${to}">`)
}
