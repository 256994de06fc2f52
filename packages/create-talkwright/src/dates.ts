/** A time as a cell gives it: from the beginning of the first day to the end of the last that it may mean, in years. */
export interface Span {
  readonly from: number
  readonly to: number
  /** How finely it is given. */
  readonly grain: 'year' | 'month' | 'day'
}

const YEAR = String.raw`((?:19|20)\d{2})`
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`
const FORMS: readonly { readonly form: RegExp, readonly read: (parts: readonly string[]) => Span | undefined }[] = [
  { form: new RegExp(`^${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})$`), read: ([y, m, d]) => day(y!, m!, d!) },
  { form: new RegExp(`^${YEAR}年(\\d{1,2})月(\\d{1,2})日?$`), read: ([y, m, d]) => day(y!, m!, d!) },
  { form: new RegExp(`^(\\d{1,2}) ${MONTH},? ${YEAR}$`, 'i'), read: ([d, m, y]) => day(y!, monthNumber(m!), d!) },
  { form: new RegExp(`^${MONTH} (\\d{1,2}),? ${YEAR}$`, 'i'), read: ([m, d, y]) => day(y!, monthNumber(m!), d!) },
  { form: new RegExp(`^${YEAR}[-/.](\\d{1,2})$`), read: ([y, m]) => month(y!, m!) },
  { form: new RegExp(`^${YEAR}年(\\d{1,2})月$`), read: ([y, m]) => month(y!, m!) },
  { form: new RegExp(`^${MONTH} ${YEAR}$`, 'i'), read: ([m, y]) => month(y!, monthNumber(m!)) },
  { form: new RegExp(`^${YEAR}年?\\s*(?:[-–—~至到]|to)\\s*${YEAR}年?$`, 'i'), read: ([a, b]) => Number(a) <= Number(b) ? { from: Number(a), to: Number(b) + 1, grain: 'year' } : undefined },
  { form: new RegExp(`^${YEAR}年?$`), read: ([y]) => ({ from: Number(y), to: Number(y) + 1, grain: 'year' }) },
]

/** The time that is all that a text says; undefined where it says anything else, a hedge included. */
export function spanOf(text: string): Span | undefined {
  for (const { form, read } of FORMS) {
    const match = text.trim().match(form)
    if (match)
      return read(match.slice(1))
  }
  return undefined
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function month(year: string, number: string): Span | undefined {
  const index = Number(number) - 1
  return index >= 0 && index < 12 ? { from: Number(year) + index / 12, to: Number(year) + (index + 1) / 12, grain: 'month' } : undefined
}

function day(year: string, monthNumber: string, number: string): Span | undefined {
  const inMonth = month(year, monthNumber)
  const date = Number(number)
  const days = new Date(Date.UTC(Number(year), Number(monthNumber), 0)).getUTCDate()
  if (!inMonth || date < 1 || date > days)
    return undefined
  const from = inMonth.from + (date - 1) / 31 / 12
  return { from, to: from + 1 / 31 / 12, grain: 'day' }
}
