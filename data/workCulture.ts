import type { Extent } from 'talkwright/data/extent'
import type { Point, PointGroup } from 'talkwright/data/point'

export interface WorkSchedule extends Point {
  /** Hours of the day, from 0 to 24. */
  readonly startHour: number
  readonly endHour: number
  readonly daysPerWeek: number
}

export interface WorkLoad extends Point {
  readonly hoursPerWeek: Extent
}

/** The three figures that give 996 its name. */
export const schedule996: WorkSchedule = {
  id: 'schedule-996',
  startHour: 9,
  endHour: 21,
  daysPerWeek: 6,
  text: { zh: '9:00 AM 到 9:00 PM，每周6天', en: '9:00 AM to 9:00 PM, 6 days a week' },
  cite: { section: 'AI行业工作文化/996文化', words: '9:00 AM 到 9:00 PM，每周6天' },
}

export const load996: WorkLoad = {
  id: 'load-996',
  hoursPerWeek: { about: 72 },
  text: { zh: '约72小时/周', en: 'About 72 hours a week' },
  cite: { section: 'AI行业工作文化/996文化', words: '约72小时/周' },
}

export const spread996: Point = {
  id: 'spread-996',
  text: { zh: '在硅谷AI公司中日益普遍', en: 'Increasingly common at AI companies in Silicon Valley' },
  cite: { section: 'AI行业工作文化/996文化', words: '在硅谷AI公司中日益普遍' },
}

/** Where the pressure comes from: what the document says of rivals, and what of culture. */
export const pressureSides: readonly PointGroup[] = [
  {
    id: 'rivals',
    label: { zh: '竞争', en: 'Rivals' },
    points: [
      {
        id: 'leapfrogging',
        text: { zh: '模型相互超越，必须持续交付', en: 'Models overtake one another; one has to keep delivering' },
        cite: { section: 'AI行业工作文化/工作压力来源', words: '模型相互超越，必须持续交付' },
      },
      {
        id: 'competitors-advance',
        text: { zh: '竞争对手不断前进', en: 'Competitors keep moving ahead' },
        cite: { section: 'AI行业工作文化/工作压力来源', words: '竞争对手不断前进' },
      },
    ],
  },
  {
    id: 'culture',
    label: { zh: '文化', en: 'Culture' },
    points: [
      {
        id: 'committed-culture',
        text: { zh: '文化上高度投入和组织化（特别是Anthropic）', en: 'A highly committed and organised culture (Anthropic in particular)' },
        cite: { section: 'AI行业工作文化/工作压力来源', words: '文化上高度投入和组织化（特别是Anthropic）' },
      },
    ],
  },
]

/** What speaks for and against either place of work. */
export const workplaces: readonly PointGroup[] = [
  {
    id: 'academia',
    label: { zh: '学术界', en: 'Academia' },
    points: [
      {
        id: 'low-pay',
        text: { zh: '薪酬低但充实感强', en: 'Low pay, but a strong sense of fulfilment' },
        cite: { section: 'AI行业工作文化/学术界vs工业界', words: '薪酬低但充实感强' },
      },
      {
        id: 'students',
        text: { zh: '与学生合作、持续指导', en: 'Working with students, mentoring over time' },
        cite: { section: 'AI行业工作文化/学术界vs工业界', words: '与学生合作、持续指导' },
      },
      {
        id: 'mission',
        text: { zh: '有使命感', en: 'A sense of mission' },
        cite: { section: 'AI行业工作文化/学术界vs工业界', words: '有使命感' },
      },
    ],
  },
  {
    id: 'industry',
    label: { zh: '工业界', en: 'Industry' },
    points: [
      {
        id: 'high-pay',
        text: { zh: '高薪但可能倦怠', en: 'High pay, but possibly burnout' },
        cite: { section: 'AI行业工作文化/学术界vs工业界', words: '高薪但可能倦怠' },
      },
      {
        id: 'cog',
        text: { zh: '发表更少，成为”机器中的齿轮”', en: 'Publishing less, becoming a “cog in the machine”' },
        cite: { section: 'AI行业工作文化/学术界vs工业界', words: '发表更少，成为”机器中的齿轮”' },
      },
      {
        id: 'impact-at-scale',
        text: { zh: '但能产生大规模影响', en: 'But able to have impact at large scale' },
        cite: { section: 'AI行业工作文化/学术界vs工业界', words: '但能产生大规模影响' },
      },
    ],
  },
]
