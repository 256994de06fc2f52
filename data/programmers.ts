import type { Text } from 'talkwright/data/lang'
import type { Point, PointGroup, Saying } from 'talkwright/data/point'

/** How far coding with AI has come, by what or who it is said of. */
export const currentProgress: readonly Saying[] = [
  {
    id: 'claude-code-powerful',
    of: { zh: 'Claude Code', en: 'Claude Code' },
    text: { zh: '在处理某些任务时已经非常强大', en: 'is already very powerful at certain tasks' },
    cite: { section: 'AI是否会取代程序员/当前进展', words: 'Claude Code在处理某些任务时已经非常强大' },
  },
  {
    id: 'cursor-updates',
    of: { zh: 'Cursor', en: 'Cursor' },
    text: { zh: '每90分钟基于真实世界反馈更新模型权重', en: 'updates model weights every 90 minutes from real-world feedback' },
    cite: { section: 'AI是否会取代程序员/当前进展', words: 'Cursor每90分钟基于真实世界反馈更新模型权重' },
  },
  {
    id: 'production-code',
    of: { zh: '很多开发者', en: 'Many developers' },
    text: { zh: '已经在生产代码中使用大量AI生成代码', en: 'already use large amounts of AI-generated code in production code' },
    cite: { section: 'AI是否会取代程序员/当前进展', words: '很多开发者已经在生产代码中使用大量AI生成代码' },
  },
]

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
