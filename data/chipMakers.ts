import type { Column } from 'talkwright/data/column'
import type { ChipRival } from './nvidia.ts'
import { chipRivals, nvidiaFlexibility } from './nvidia.ts'

/** The rivals, and after them what the document sets against them. */
export const chipMakers: readonly ChipRival[] = [
  ...chipRivals,
  {
    id: 'nvidia',
    company: { zh: 'NVIDIA', en: 'NVIDIA' },
    text: { zh: '平台最灵活', en: 'has the most flexible platform' },
    cite: nvidiaFlexibility.cite,
  },
]

export const chipMakerColumns: readonly Column<ChipRival>[] = [
  { key: 'company', header: { zh: '公司', en: 'Company' }, share: 3 },
  { key: 'text', header: { zh: '状况', en: 'Where it stands' }, share: 8 },
]
