import type { Text } from './lang.ts'
import type { Point, PointGroup } from './point.ts'

/** How far coding with AI has come. */
export const currentProgress: PointGroup = {
  id: 'current-progress',
  label: { zh: '当前进展', en: 'Progress so far' },
  points: [
    {
      id: 'claude-code-powerful',
      text: { zh: 'Claude Code在处理某些任务时已经非常强大', en: 'Claude Code is already very powerful at certain tasks' },
      cite: { section: 'AI是否会取代程序员/当前进展', words: 'Claude Code在处理某些任务时已经非常强大' },
    },
    {
      id: 'cursor-updates',
      text: { zh: 'Cursor每90分钟基于真实世界反馈更新模型权重', en: 'Cursor updates model weights every 90 minutes from real-world feedback' },
      cite: { section: 'AI是否会取代程序员/当前进展', words: 'Cursor每90分钟基于真实世界反馈更新模型权重' },
    },
    {
      id: 'production-code',
      text: { zh: '很多开发者已经在生产代码中使用大量AI生成代码', en: 'Many developers already use large amounts of AI-generated code in production code' },
      cite: { section: 'AI是否会取代程序员/当前进展', words: '很多开发者已经在生产代码中使用大量AI生成代码' },
    },
  ],
}

export interface Expectation extends Point {
  /** By when, in the document's own words. */
  readonly when: Text
}

/** Nathan's time line, each statement in the place that the document gives it. */
export const programmerTimeline: readonly Expectation[] = [
  {
    id: 'designers',
    when: { zh: '今年内', en: 'Within this year' },
    text: { zh: '很多人将被推动成为设计师和产品经理', en: 'Many people will be pushed to become designers and product managers' },
    cite: { section: 'AI是否会取代程序员/Nathan的预测', words: '今年内：很多人将被推动成为设计师和产品经理' },
  },
  {
    id: 'agents',
    when: { zh: '几年内', en: 'Within a few years' },
    text: { zh: 'agent可能需要1-2天实现功能或修复bug', en: 'Agents may need 1–2 days to implement a feature or fix a bug' },
    cite: { section: 'AI是否会取代程序员/Nathan的预测', words: '几年内：agent可能需要1-2天实现功能或修复bug' },
  },
]

/** The name of the challenge; the quotation of id `jagged` says what it is. */
export const jaggedTrait: Point = {
  id: 'jagged-trait',
  text: { zh: '“Jagged”特性', en: 'The “jagged” trait' },
  cite: { section: 'AI是否会取代程序员/挑战', words: '“Jagged”特性' },
}

/** What speaks for further progress. */
export const hopefulSigns: PointGroup = {
  id: 'hopeful-signs',
  label: { zh: '乐观信号', en: 'Hopeful signs' },
  points: [
    {
      id: 'self-built',
      text: { zh: 'Anthropic用Claude Code构建Claude Code', en: 'Anthropic builds Claude Code with Claude Code' },
      cite: { section: 'AI是否会取代程序员/乐观信号', words: 'Anthropic用Claude Code构建Claude Code' },
    },
    {
      id: 'used-inside',
      text: { zh: '内部人员使用这些工具处理训练和生产代码', en: 'Insiders use these tools on training and production code' },
      cite: { section: 'AI是否会取代程序员/乐观信号', words: '内部人员使用这些工具处理训练和生产代码' },
    },
    {
      id: 'fixable-failures',
      text: { zh: '失败模式”相当愚蠢”，从建模角度相当可修复', en: 'The failure modes are “quite dumb” and, from a modelling point of view, quite fixable' },
      cite: { section: 'AI是否会取代程序员/乐观信号', words: '失败模式”相当愚蠢”，从建模角度相当可修复' },
    },
  ],
}
