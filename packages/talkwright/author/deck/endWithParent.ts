// Runs a program, named by the first argument, in a process that does not
// outlive its parent, not even one that is killed: the parent holds the other
// end of a pipe, which closes with it.
import { Socket } from 'node:net'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const LIFELINE = 3

const [, , program] = process.argv
new Socket({ fd: LIFELINE }).on('close', () => process.exit(1)).resume().unref()
// The program finds its arguments where it expects them.
process.argv.splice(1, 1)
void import(pathToFileURL(program!).href)
