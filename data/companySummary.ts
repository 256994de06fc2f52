import type { Sourced } from './cite.ts'
import type { Column } from './column.ts'
import type { CompanyOutlook, OutlookGroup } from './companies.ts'
import type { Text } from './lang.ts'
import { companies } from './companies.ts'

export interface CompanySummary extends Sourced {
  readonly id: CompanyOutlook['id']
  readonly company: Text
  /** One statement each; absent where the document has no such list for the company. */
  readonly strengths?: Text
  readonly weaknesses?: Text
  readonly expectation?: Text
}

/** The first statement of a company's list of that kind. */
function first({ groups }: CompanyOutlook, kind: OutlookGroup['id']): Text | undefined {
  return groups.find(({ id }) => id === kind)?.points[0]?.text
}

/** The five companies in one line each: of every list the first statement alone. */
export const companySummaries: readonly CompanySummary[] = companies.map(company => ({
  id: company.id,
  company: company.name,
  strengths: first(company, 'strengths'),
  weaknesses: first(company, 'weaknesses'),
  expectation: first(company, 'expectation'),
  cite: company.groups[0]!.points[0]!.cite,
}))

export const companyColumns: readonly Column<CompanySummary>[] = [
  { key: 'company', header: { zh: '公司', en: 'Company' }, share: 3.2 },
  { key: 'strengths', header: { zh: '优势', en: 'Strength' }, share: 3.8 },
  { key: 'weaknesses', header: { zh: '劣势', en: 'Weakness' }, share: 4.2 },
  { key: 'expectation', header: { zh: '预期', en: 'Expectation' }, share: 5 },
]
