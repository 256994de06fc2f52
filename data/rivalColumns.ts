import type { Column } from './column.ts'
import type { ChipRival } from './nvidia.ts'

export const rivalColumns: readonly Column<ChipRival>[] = [
  { key: 'company', header: { zh: '公司', en: 'Company' }, share: 3 },
  { key: 'text', header: { zh: '自己的芯片', en: 'Chips of its own' }, share: 8 },
]
