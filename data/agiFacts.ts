import type { Point, PointGroup } from 'talkwright/data/point'

const report = 'AGI时间线预测/AI27报告预测'
const nathan = 'AGI时间线预测/Nathan的看法'

/** What Nathan's two spans of years are about: the forecasts of ids `software` and `research`. */
export const automationScope: Point = {
  id: 'automation-scope',
  text: { zh: '对AGI自动化研究', en: 'On AGI automating research' },
  cite: { section: nathan, words: '对AGI自动化研究' },
}

/** What the document says of years, each under who says it and what it is about. */
export const agiSpans: readonly PointGroup[] = [
  {
    id: 'ai27',
    label: { zh: 'AI27报告预测', en: 'The AI27 report’s forecast' },
    points: [
      {
        id: 'ai27-first-span',
        text: { zh: '原预测：2027-2028年', en: 'Original forecast: 2027–2028' },
        cite: { section: report, words: '**原预测**：2027-2028年' },
      },
      {
        id: 'ai27-update-span',
        text: { zh: '更新预测：2031年（均值）', en: 'Updated forecast: 2031 (mean)' },
        cite: { section: report, words: '**更新预测**：2031年（均值）' },
      },
    ],
  },
  {
    id: 'automation',
    label: { zh: `Nathan：${automationScope.text.zh}`, en: `Nathan: ${automationScope.text.en.replace('On', 'on')}` },
    points: [
      {
        id: 'software-span',
        text: { zh: '在软件方面不到10年', en: 'In software less than 10 years' },
        cite: { section: nathan, words: '在软件方面不到10年' },
      },
      {
        id: 'research-span',
        text: { zh: '在研究等方面需要更长时间', en: 'In research and the like it takes longer' },
        cite: { section: nathan, words: '在研究等方面需要更长时间' },
      },
    ],
  },
]
