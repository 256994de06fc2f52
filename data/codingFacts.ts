import type { Extent } from 'talkwright/data/extent'
import type { Point, PointGroup } from 'talkwright/data/point'

/** What Nathan reports of Claude Code. */
export const claudeCodeExperience: PointGroup = {
  id: 'claude-code-experience',
  label: { zh: 'Nathan的经验', en: 'Nathan’s experience' },
  by: 'nathan',
  points: [
    {
      id: 'websites',
      text: { zh: 'Claude Code在处理网站构建时”就是能工作”', en: 'Claude Code “just works” when it builds websites' },
      cite: { section: 'AI编程工具生态/Claude Code的独特价值', words: 'Claude Code在处理网站构建时”就是能工作”' },
    },
    {
      id: 'one-sentence',
      text: { zh: '可以用一句话让它分析数据、生成图表', en: 'One sentence can have it analyse data and make charts' },
      cite: { section: 'AI编程工具生态/Claude Code的独特价值', words: '可以用一句话让它分析数据、生成图表' },
    },
    {
      id: 'days-to-minutes',
      text: { zh: '做数天工作量的事情只需几分钟', en: 'What amounts to days of work takes only a few minutes' },
      cite: { section: 'AI编程工具生态/Claude Code的独特价值', words: '做数天工作量的事情只需几分钟' },
    },
  ],
}

export interface Survey extends Point {
  readonly respondents: number
  /** The experience, in years, that the document ascribes to every respondent. */
  readonly experienceYearsAtLeast: number
}

export interface SurveyFinding extends Point {
  /** The share of respondents; absent where the document compares groups or draws a conclusion. */
  readonly percent?: Extent
}

/** Who was asked, as the document describes them. */
export const developerSurvey: Survey = {
  id: 'developer-survey',
  respondents: 791,
  experienceYearsAtLeast: 10,
  text: { zh: '一项针对791名专业开发者（10年以上经验）的调查显示', en: 'A survey of 791 professional developers (10+ years’ experience) shows' },
  cite: { section: 'AI编程工具生态/开发者调查数据', words: '一项针对791名专业开发者（10年以上经验）的调查显示' },
}

/** What the survey shows, and what the document takes it to mean. */
export const surveyFindings: readonly SurveyFinding[] = [
  {
    id: 'more-fun',
    percent: { about: 80 },
    text: { zh: '约80%的人发现使用AI编程更有趣或显著更有趣', en: 'About 80% find programming with AI more enjoyable or significantly more enjoyable' },
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '约80%的人发现使用AI编程更有趣或显著更有趣' },
  },
  {
    id: 'seniors-use-more',
    text: {
      zh: '资深开发者比初级开发者更可能在发布代码中使用50%以上的AI生成代码',
      en: 'Senior developers are more likely than junior ones to have more than 50% AI-generated code in what they ship',
    },
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '资深开发者比初级开发者更可能在发布代码中使用50%以上的AI生成代码' },
  },
  {
    id: 'experts-review-better',
    text: { zh: '这可能意味着专家更善于使用和审查AI代码', en: 'This may mean that experts are better at using and reviewing AI code' },
    cite: { section: 'AI编程工具生态/开发者调查数据', words: '这可能意味着专家更善于使用和审查AI代码' },
  },
]
