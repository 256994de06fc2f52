import type { Point } from './point.ts'

/** What Nathan's two spans of years are about: the forecasts of ids `software` and `research`. */
export const automationScope: Point = {
  id: 'automation-scope',
  text: { zh: '对AGI自动化研究', en: 'On AGI automating research' },
  cite: { section: 'AGI时间线预测/Nathan的看法', words: '对AGI自动化研究' },
}
