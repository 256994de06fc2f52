import { defineUnoSetup } from '@slidev/types'
import { isPlain } from '../talk/root.ts'

/** Styles that Slidev's client asks for and that the deck gives itself, or never shows: those of running text, and icons of editing, recording and exporting. */
const LEFT_OUT = [
  /^(?:dark:)?prose/,
  /^i-carbon[:-](?:camera|catalog|checkmark|cursor-1|document-pdf|download|drop-photo|edit|help|pen|text-annotation-toggle)$/,
]

export default defineUnoSetup(() => ({ blocklist: isPlain ? [] : LEFT_OUT }))
