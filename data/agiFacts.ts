import type { Point } from './point.ts'

/** What the document calls the four milestones of the report. */
export const milestoneSystem: Point = {
  id: 'milestone-system',
  text: { zh: '里程碑系统', en: 'System of milestones' },
  cite: { section: 'AGI时间线预测/AI27报告预测', words: '里程碑系统' },
}

/** What Nathan's two spans of years are about: the forecasts of ids `software` and `research`. */
export const automationScope: Point = {
  id: 'automation-scope',
  text: { zh: '对AGI自动化研究', en: 'On AGI automating research' },
  cite: { section: 'AGI时间线预测/Nathan的看法', words: '对AGI自动化研究' },
}
