import type { LintConfig } from 'slide-linter'
import type { UiLang } from '../model/uiLang.ts'
import { defaultConfig } from 'slide-linter'
import { plain } from '../talk/config.ts'

/** The floors of the deck's design, smaller for English, whose letters are wider. */
const floors: Readonly<Record<UiLang, Readonly<Record<'title' | 'body' | 'table' | 'label' | 'code' | 'chip', number>>>> = {
  zh: { title: 30, body: 24, table: 20, label: 18, code: 17, chip: 14 },
  en: { title: 30, body: 22, table: 18, label: 16, code: 17, chip: 14 },
}

/** What this deck asks of its slides in a language. Looks by role carry the role's name as a class. A deck without settings is asked what any is. */
export function lintConfig(lang: UiLang): LintConfig {
  if (plain)
    return defaultConfig
  const { title, body, table, label, code, chip } = floors[lang]
  return {
    ...defaultConfig,
    floors: [
      { selector: '.chip, .foot, .note-mark, .stamp', px: chip },
      { selector: 'svg, .label, thead, caption', px: label },
      { selector: 'pre', px: code },
      { selector: 'table, .table', px: table },
      { selector: 'h1.title', px: title },
      { selector: 'h1', px: label },
      { selector: '*', px: body },
    ],
    measure: { han: 26, latin: 60 },
    notBody: 'h1, table, .table, figure, svg, pre, .foot, .source-note, .acts',
    bodyBudget: { han: 40, words: 30 },
    data: 'table, svg[role="img"], blockquote, .table',
    source: '.source-note',
    layoutsWithoutNotes: ['appendix'],
    rules: {},
  }
}
