#!/usr/bin/env node
import 'talkwright/types'

await import('../src/cli.ts')
