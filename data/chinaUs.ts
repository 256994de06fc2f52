import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'
import type { Point, PointGroup } from 'talkwright/data/point'

const moment = '中美AI竞争格局/DeepSeek时刻的意义'
const views = '中美AI竞争格局/核心观点'
const open = '中美AI竞争格局/中国开源模型的持续性'

/** What happened, and what it meant. */
export const deepseekMoment: readonly Point[] = [
  {
    id: 'release',
    text: { zh: '2025年1月，中国公司DeepSeek发布了DeepSeek R1模型，以据称更少的计算资源和更低的成本实现了接近最先进的性能。', en: 'In January 2025 the Chinese company DeepSeek released the DeepSeek R1 model, with performance close to the state of the art for allegedly less compute and lower cost.' },
    cite: { section: moment, words: '2025年1月，中国公司DeepSeek发布了DeepSeek R1模型，以据称更少的计算资源和更低的成本实现了接近最先进的性能。' },
  },
  {
    id: 'shock',
    text: { zh: '这一”DeepSeek时刻”震惊了整个AI界。', en: 'This “DeepSeek moment” shook the whole AI world.' },
    cite: { section: moment, words: '这一”DeepSeek时刻”震惊了整个AI界。' },
  },
]

/** The two guests' views, side by side. */
export const competitionViews: readonly PointGroup[] = [
  {
    id: 'sebastian-view',
    label: { zh: 'Sebastian的看法', en: 'Sebastian’s view' },
    by: 'sebastian',
    points: [
      {
        id: 'no-exclusive-technology',
        text: { zh: '2026年不存在任何公司拥有其他公司无法获得的技术', en: 'In 2026 no company has technology that others cannot get' },
        cite: { section: views, words: '2026年不存在任何公司拥有其他公司无法获得的技术' },
      },
      {
        id: 'changing-jobs',
        text: { zh: '研究人员频繁更换工作和实验室', en: 'Researchers often change jobs and labs' },
        cite: { section: views, words: '研究人员频繁更换工作和实验室' },
      },
      {
        id: 'budget-and-hardware',
        text: { zh: '差异化因素将是预算和硬件约束，而非专有想法', en: 'What sets them apart will be budget and hardware constraints, not proprietary ideas' },
        cite: { section: views, words: '差异化因素将是预算和硬件约束，而非专有想法' },
      },
      {
        id: 'no-winner-takes-all',
        text: { zh: '目前看不到赢家通吃的局面', en: 'No sign at present of a winner that takes all' },
        cite: { section: views, words: '目前看不到赢家通吃的局面' },
      },
    ],
  },
  {
    id: 'nathan-view',
    label: { zh: 'Nathan的看法', en: 'Nathan’s view' },
    by: 'nathan',
    points: [
      {
        id: 'different-emphasis',
        text: { zh: '各实验室对发展重点有不同侧重', en: 'The labs put their emphasis in different places' },
        cite: { section: views, words: '各实验室对发展重点有不同侧重' },
      },
      {
        id: 'anthropic-bets-on-code',
        text: { zh: 'Anthropic以押注代码著称，Claude Code策略正在奏效', en: 'Anthropic is known for betting on code; the Claude Code strategy is working' },
        cite: { section: views, words: 'Anthropic以押注代码著称，Claude Code策略正在奏效' },
      },
      {
        id: 'more-than-deepseek',
        text: { zh: '中国不仅有DeepSeek，还有Z.ai（GLM模型）、MiniMax、Kimi Moonshot等', en: 'China has not only DeepSeek but also Z.ai (GLM models), MiniMax, Kimi Moonshot and others' },
        cite: { section: views, words: '中国不仅有DeepSeek，还有Z.ai（GLM模型）、MiniMax、Kimi Moonshot等' },
      },
      {
        id: 'losing-the-crown',
        text: { zh: 'DeepSeek可能正在失去”中国最杰出开源模型制造商”的桂冠', en: 'DeepSeek may be losing the crown of “China’s most outstanding maker of open models”' },
        cite: { section: views, words: 'DeepSeek可能正在失去”中国最杰出开源模型制造商”的桂冠' },
      },
    ],
  },
]

/** Why Nathan believes that Chinese companies will go on opening their models. */
export const reasonsToGoOn: PointGroup = {
  id: 'reasons-to-go-on',
  label: { zh: 'Nathan认为中国公司将持续开源数年，原因包括', en: 'Nathan believes that Chinese companies will go on opening models for years; the reasons include' },
  by: 'nathan',
  points: [
    {
      id: 'no-paid-api',
      text: { zh: '美国顶级科技公司出于安全考虑不会付费订阅中国公司的API', en: 'For security reasons top US tech companies will not pay for a Chinese company’s API' },
      cite: { section: open, words: '美国顶级科技公司出于安全考虑不会付费订阅中国公司的API' },
    },
    {
      id: 'share-of-spending',
      text: { zh: '开源模型是获取美国AI支出市场份额的方式', en: 'Open models are a way to a share of what the US spends on AI' },
      cite: { section: open, words: '开源模型是获取美国AI支出市场份额的方式' },
    },
    {
      id: 'influence',
      text: { zh: '政府会看到开源在国际上建立影响力的价值', en: 'The government will see the value of openness for building influence abroad' },
      cite: { section: open, words: '政府会看到开源在国际上建立影响力的价值' },
    },
    {
      id: 'more-makers',
      text: { zh: '2026年将有比2025年更多的开源模型制造商', en: 'In 2026 there will be more makers of open models than in 2025' },
      cite: { section: open, words: '2026年将有比2025年更多的开源模型制造商' },
    },
  ],
}

/** What heads the reasons. */
export const reasonsLead: Point = {
  id: 'reasons-lead',
  text: reasonsToGoOn.label,
  cite: { section: open, words: 'Nathan认为中国公司将持续开源数年，原因包括' },
}

export interface Licence extends Sourced {
  readonly id: string
  readonly models: Text
  readonly terms: Text
}

const licenceSection = '中美AI竞争格局/中国模型的许可证优势'

/** Licences as Sebastian compares them. */
export const licences: readonly Licence[] = [
  {
    id: 'chinese',
    models: { zh: '中国开源模型', en: 'Chinese open models' },
    terms: { zh: '更加友好，基本上是无限制的开源许可证', en: 'Friendlier: basically unrestricted open-source licences' },
    cite: { section: licenceSection, words: '许可证更加友好，基本上是无限制的开源许可证' },
  },
  {
    id: 'llama-gemma',
    models: { zh: 'Llama或Gemma', en: 'Llama or Gemma' },
    terms: { zh: '有一些附加条件，比如用户数超过某个阈值需要向Meta报告财务状况', en: 'Some conditions, such as having to report your finances to Meta above a certain number of users' },
    cite: { section: licenceSection, words: '有一些附加条件，比如用户数超过某个阈值需要向Meta报告财务状况' },
  },
]

export const licenceColumns: readonly Column<Licence>[] = [
  { key: 'models', header: { zh: '模型', en: 'Models' }, share: 2 },
  { key: 'terms', header: { zh: '许可证', en: 'Licence' }, share: 4 },
]
