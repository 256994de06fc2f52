import type { Column } from 'talkwright/data/column'
import type { IpoOutlook } from './business.ts'

export const ipoColumns: readonly Column<IpoOutlook>[] = [
  { key: 'region', header: { zh: '地区', en: 'Where' }, share: 2 },
  { key: 'text', header: { zh: 'IPO展望', en: 'Outlook for IPOs' }, share: 6 },
]
