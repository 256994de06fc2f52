#!/usr/bin/env node
import process from 'node:process'
import { program } from 'commander'
import { check } from './commands/check.ts'
import { remediate } from './commands/remediate.ts'

program
  .name('tagged-pdf')
  .description('Checks tagged PDFs by what PDF/UA-1 asks for, and makes of those that Chromium prints ones that pass.')
  .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ').replace(/\w'?$/, '$&.')} See "tagged-pdf --help".\n`) })

program.command('check')
  .description('Says in a line each what is wrong with PDFs; the exit status is 1 where anything is.')
  .argument('<files...>', 'the PDFs')
  .option('--conventions', 'look at the conventions of slide decks, too: page labels, page size, no blank page, no bitmap')
  .option('--json', 'say it as JSON: a list of { file, findings: [{ check, message }] }')
  .addHelpText('after', '\nExamples:\n  tagged-pdf check deck.pdf\n  tagged-pdf check --json *.pdf')
  .action(check)

program.command('remediate')
  .description('Writes a PDF that Chromium printed as one that is tagged by meaning; what is seen stays as it is.')
  .argument('<from>', 'the PDF as Chromium printed it, tagged and with an outline')
  .argument('<to>', 'the file to write')
  .option('--title <text>', 'its title; that of the document without')
  .option('--lang <tag>', 'its language, such as en or zh-CN; that of the document without')
  .option('--author <text>', 'who made it')
  .option('--subject <text>', 'what it is about')
  .option('--keywords <words>', 'words to find it by, with commas between')
  .option('--conventions', 'claim PDF/UA-1 only where the conventions of slide decks are kept, too')
  .addHelpText('after', '\nExample:\n  tagged-pdf remediate printed.pdf tides.pdf --lang en --title Tides')
  .action(remediate)

try {
  await program.parseAsync()
}
catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
