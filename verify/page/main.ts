import { slides } from '../../linter/page/nav.ts'
import { countEntries } from './pace.ts'
import { keepProblems, takeProblems } from './problems.ts'
import { isAlive } from './state.ts'
import { sweep } from './sweep.ts'

const api = { isAlive, slides, sweep, takeProblems }

export type VerifyPage = typeof api

declare global {
  interface Window { verifyPage: VerifyPage }
}

// A driver that cannot run a script before those of the page brings it again and again.
if (!window.verifyPage) {
  keepProblems()
  countEntries()
  window.verifyPage = api
}
