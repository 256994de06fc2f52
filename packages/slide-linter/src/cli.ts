#!/usr/bin/env node
import type { Theme } from './finding.ts'
import type { LintReport } from './lint.ts'
import { isAbsolute, relative } from 'node:path'
import process from 'node:process'
import { Argument, Option, program } from 'commander'
import { BROWSER_VARIABLE, startBrowser } from './browser.ts'
import { DeckError } from './deckError.ts'
import { themes } from './finding.ts'
import { formatForGithub } from './githubReport.ts'
import { lintDecks } from './lint.ts'
import { formatReport } from './report.ts'
import { readSettings } from './settings.ts'
import { chosenSlides } from './slideChoice.ts'

interface Options {
  readonly config?: string
  readonly format: 'text' | 'json' | 'github'
  readonly slides?: string
  readonly lang?: string
  readonly theme: Theme | 'all'
  readonly browser?: string
}

program
  .name('slide-linter')
  .description('Looks at every slide of decks as it is drawn, step by step, and says in a line each what is wrong; the exit status is 1 where anything is.')
  .addArgument(new Argument('<addresses...>', 'where Slidev or reveal.js decks are served, or other slides for which the settings name an adapter'))
  .option('-c, --config <file>', 'settings; slide-linter.config.{ts,js,mjs,json} of this folder without')
  .addOption(new Option('-f, --format <format>', 'how to say it: one line each, as JSON, or as annotations of GitHub Actions').choices(['text', 'json', 'github']).default('text'))
  .option('-s, --slides <list>', 'numbers, ranges and ids of the slides to look at; all without')
  .option('-l, --lang <tag>', 'the language that the deck has to be in, such as en or zh-CN; what its page says without')
  .addOption(new Option('-t, --theme <theme>', 'the theme to look at, where a deck has two').choices([...themes, 'all']).default('all'))
  .addOption(new Option('-b, --browser <program>', 'a Chrome or Chromium; that of Playwright, or Chrome, without').env(BROWSER_VARIABLE))
  .addHelpText('after', '\nExamples:\n  slide-linter http://localhost:3030\n  slide-linter http://localhost:3030 --slides 3-5,intro --format json\n  slide-linter http://localhost:8000/deck.html --config slide-linter.config.ts')
  .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ').replace(/\w'?$/, '$&.')} See "slide-linter --help".\n`) })
  .action(lint)

async function lint(addresses: readonly string[], options: Options): Promise<void> {
  const wrong = addresses.find(address => !URL.canParse(address) || !/^(?:https?|file):/.test(address))
  if (wrong !== undefined)
    throw new DeckError(`${wrong} is no address of a page: begin it with http://, https:// or file://.`)
  const slides = options.slides === undefined ? undefined : chosenSlides(options.slides)
  const { config, adapter } = await readSettings(process.cwd(), options.config)
  const browser = await startBrowser(process.cwd(), options.browser)
  try {
    const reports: (LintReport & { readonly address: string })[] = []
    for (const address of addresses) {
      const report = await lintDecks(browser, [{ address, lang: options.lang, config }], { themes: options.theme === 'all' ? themes : [options.theme], slides, adapter })
      reports.push({ address, ...report, findings: report.findings.map(finding => finding.file !== undefined && isAbsolute(finding.file) ? { ...finding, file: relative('', finding.file) } : finding) })
    }
    console.log(options.format === 'json' ? JSON.stringify(reports, null, 2) : reports.map(report => `${reports.length > 1 ? `${report.address}\n` : ''}${(options.format === 'github' ? formatForGithub : formatReport)(report)}`).join('\n\n'))
    if (reports.some(({ findings }) => findings.some(({ waived }) => waived === undefined)))
      process.exitCode = 1
  }
  finally {
    await browser.close()
  }
}

try {
  await program.parseAsync()
}
catch (error) {
  console.error(error instanceof DeckError ? error.message : error)
  process.exitCode = 1
}
