import { slidev } from 'slide-linter/page'
import { isKept } from './kept.ts'
import { keepProblems, takeProblems } from './problems.ts'
import { printable, readerState } from './reader.ts'
import { focusSorter, isAlive, stageState } from './state.ts'
import { sweep } from './sweep.ts'

/** The slides, each of which is mounted from now on when it is shown. */
function slides() {
  slidev.begin?.()
  return slidev.slides()
}

const api = { focusSorter, isAlive, isKept, printable, readerState, slides, stageState, sweep, takeProblems }

export type VerifyPage = typeof api

declare global {
  interface Window { verifyPage: VerifyPage }
}

// A driver that cannot run a script before those of the page brings it again and again.
if (!window.verifyPage) {
  keepProblems()
  window.verifyPage = api
}
