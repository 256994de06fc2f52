import type { LintConfig } from './config.ts'
import { existsSync, readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { defaultConfig } from './config.ts'
import { DeckError } from './deckError.ts'
import { rules } from './rules.ts'

/** What a file of settings may hold; what it leaves out stays as `defaultConfig` has it, rule by rule. */
export interface SlideLinterConfig extends Partial<LintConfig> {
  /** A module, relative to the file, whose default export is an `Adapter`. */
  readonly adapter?: string
}

/** What is looked for where no file is named. */
const USUAL = ['slide-linter.config.ts', 'slide-linter.config.js', 'slide-linter.config.mjs', 'slide-linter.config.json']

const ruleIds: readonly string[] = rules.map(({ id }) => id)
const rule = v.pipe(v.string(), v.check(name => ruleIds.includes(name) || /^axe\/[\w-]+$/.test(name), ({ input }) => `there is no rule "${String(input)}"`))
const reason = v.pipe(v.string(), v.check(text => text.trim() !== '', 'a waiver without a reason waives nothing'))
const positive = v.pipe(v.number(), v.minValue(0))

const schema = v.strictObject({
  adapter: v.optional(v.string()),
  floors: v.optional(v.array(v.strictObject({ selector: v.string(), px: positive }))),
  measure: v.optional(v.strictObject({ han: positive, latin: positive })),
  notBody: v.optional(v.string()),
  bodyBudget: v.optional(v.strictObject({ han: positive, words: positive })),
  titles: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  titleLines: v.optional(positive),
  data: v.optional(v.string()),
  source: v.optional(v.string()),
  layoutsWithoutNotes: v.optional(v.array(v.string())),
  marks: v.optional(v.strictObject({ contrast: positive, strokePx: positive })),
  rules: v.optional(v.record(rule, v.boolean())),
  waivers: v.optional(v.record(v.string(), v.record(rule, reason))),
} satisfies Record<keyof SlideLinterConfig, v.GenericSchema>)

export interface Settings {
  readonly config: LintConfig
  readonly adapter?: URL
}

/**
 * The settings of a file, or of the one with a usual name in a folder, or the defaults.
 * @throws DeckError that names the file and what in it is wrong.
 */
export async function readSettings(folder: string, named?: string): Promise<Settings> {
  const file = named === undefined ? USUAL.map(name => resolve(folder, name)).find(existsSync) : resolve(folder, named)
  if (!file)
    return { config: defaultConfig }
  const content = await contentOf(file)
  if (content === undefined)
    throw new DeckError(`${file}: it has no default export.`)
  const { output, issues } = v.safeParse(schema, content)
  if (issues)
    throw new DeckError(`${file}: ${faultOf(issues[0])}.`)
  const { adapter, ...config } = output as SlideLinterConfig
  const module = adapter === undefined ? undefined : resolve(file, '..', adapter)
  if (module && !existsSync(module))
    throw new DeckError(`${file}: the adapter ${adapter} is not there.`)
  return { config: { ...defaultConfig, ...config, rules: { ...defaultConfig.rules, ...config.rules } }, ...(module && { adapter: pathToFileURL(module) }) }
}

async function contentOf(file: string): Promise<unknown> {
  if (!existsSync(file))
    throw new DeckError(`${file}: it is not there.`)
  try {
    return extname(file) === '.json' ? JSON.parse(readFileSync(file, 'utf8')) : (await import(pathToFileURL(file).href) as { readonly default?: unknown }).default
  }
  catch (error) {
    throw new DeckError(`${file}: it cannot be read: ${String(error instanceof Error ? error.message : error).split('\n', 1)[0]}.`)
  }
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `there is no setting "${path}"`
  return `${path ? `"${path}": ` : ''}${issue.message.replace(/\.$/, '')}`
}
