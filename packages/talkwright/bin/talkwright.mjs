#!/usr/bin/env node
import './types.mjs'

await import('../cli/main.ts')
