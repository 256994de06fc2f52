import type { Text } from './lang.ts'
import type { SectionPath } from './sections.ts'

/** The seven acts of the talk and its appendix, in the order of telling. */
export const acts = {
  opening: { zh: '开场', en: 'Opening' },
  landscape: { zh: '格局', en: 'Landscape' },
  principles: { zh: '原理', en: 'Principles' },
  tools: { zh: '工具与人', en: 'Tools and people' },
  industry: { zh: '产业', en: 'Industry' },
  future: { zh: '未来', en: 'Future' },
  closing: { zh: '收尾', en: 'Closing' },
} as const satisfies Record<string, Text>

export type ActId = keyof typeof acts

export interface Chapter {
  readonly id: string
  /** The number of the section in the document's list of contents; a page file begins with it. */
  readonly number?: number
  readonly section: SectionPath
  readonly act: ActId
  /** A name that fits a footer. */
  readonly name: Text
  /** The one question that the chapter answers. */
  readonly question?: Text
}

export const chapters = [
  {
    id: 'predictions',
    number: 1,
    section: '核心观点与预测',
    act: 'opening',
    name: { zh: '核心预测', en: 'Predictions' },
    question: { zh: '两位嘉宾押了哪些注？', en: 'What do the two guests bet on?' },
  },
  {
    id: 'china-us',
    number: 2,
    section: '中美AI竞争格局',
    act: 'landscape',
    name: { zh: '中美竞争', en: 'China and the US' },
    question: { zh: '谁领先，凭什么？', en: 'Who leads, and why?' },
  },
  {
    id: 'models',
    number: 3,
    section: '主流AI模型对比',
    act: 'landscape',
    name: { zh: '主流模型', en: 'Models' },
    question: { zh: '什么任务用哪个模型？', en: 'Which model for which task?' },
  },
  {
    id: 'open-closed',
    number: 5,
    section: '开源与闭源模型之争',
    act: 'landscape',
    name: { zh: '开源与闭源', en: 'Open and closed' },
    question: { zh: '开放到什么程度才算开放？', en: 'How open is open?' },
  },
  {
    id: 'us-open',
    number: 19,
    section: '美国开源AI倡议',
    act: 'landscape',
    name: { zh: '美国开源', en: 'US open models' },
    question: { zh: '美国如何追赶开源？', en: 'How does the US catch up on open models?' },
  },
  {
    id: 'transformer',
    number: 6,
    section: 'Transformer架构演进',
    act: 'principles',
    name: { zh: 'Transformer', en: 'Transformer' },
    question: { zh: '从GPT-2到今天，究竟变了什么？', en: 'From GPT-2 to today, what has really changed?' },
  },
  {
    id: 'scaling',
    number: 7,
    section: 'AI Scaling Laws现状',
    act: 'principles',
    name: { zh: 'Scaling Laws', en: 'Scaling laws' },
    question: { zh: '继续变大，还值得吗？', en: 'Is getting bigger still worth it?' },
  },
  {
    id: 'training',
    number: 8,
    section: 'AI训练流程解析',
    act: 'principles',
    name: { zh: '训练流程', en: 'Training' },
    question: { zh: '一个模型是怎样训练出来的？', en: 'How is a model trained?' },
  },
  {
    id: 'post-training',
    number: 9,
    section: '后训练前沿研究',
    act: 'principles',
    name: { zh: '后训练', en: 'Post-training' },
    question: { zh: '推理能力从哪里来？', en: 'Where does reasoning come from?' },
  },
  {
    id: 'new-directions',
    number: 13,
    section: '新兴技术方向',
    act: 'principles',
    name: { zh: '新兴方向', en: 'New directions' },
    question: { zh: '下一种做法会是什么？', en: 'What might be done differently next?' },
  },
  {
    id: 'coding-tools',
    number: 4,
    section: 'AI编程工具生态',
    act: 'tools',
    name: { zh: '编程工具', en: 'Coding tools' },
    question: { zh: '写代码这件事，交出去多少？', en: 'How much of coding do we hand over?' },
  },
  {
    id: 'programmers',
    number: 16,
    section: 'AI是否会取代程序员',
    act: 'tools',
    name: { zh: '程序员', en: 'Programmers' },
    question: { zh: '程序员会被取代吗？', en: 'Will programmers be replaced?' },
  },
  {
    id: 'learning',
    number: 10,
    section: 'AI入门学习建议',
    act: 'tools',
    name: { zh: '入门学习', en: 'Learning' },
    question: { zh: '现在该怎样学？', en: 'How should you learn now?' },
  },
  {
    id: 'work-culture',
    number: 11,
    section: 'AI行业工作文化',
    act: 'industry',
    name: { zh: '工作文化', en: 'Work culture' },
    question: { zh: '这个行业怎样工作？', en: 'How does this industry work?' },
  },
  {
    id: 'bubble',
    number: 12,
    section: '硅谷的泡沫与回音室',
    act: 'industry',
    name: { zh: '泡沫与回音室', en: 'Bubble' },
    question: { zh: '这是哪一种泡沫？', en: 'Which kind of bubble is it?' },
  },
  {
    id: 'business',
    number: 17,
    section: 'AI商业模式与并购',
    act: 'industry',
    name: { zh: '商业与并购', en: 'Business' },
    question: { zh: '钱从哪里来，人到哪里去？', en: 'Where does the money come from, and where do the people go?' },
  },
  {
    id: 'companies',
    number: 18,
    section: '主要AI公司未来展望',
    act: 'industry',
    name: { zh: '公司展望', en: 'Companies' },
    question: { zh: '五家公司各自的强弱在哪？', en: 'What are the five companies’ strengths and weaknesses?' },
  },
  {
    id: 'nvidia',
    number: 20,
    section: 'NVIDIA与GPU未来',
    act: 'industry',
    name: { zh: 'NVIDIA', en: 'NVIDIA' },
    question: { zh: '护城河还能守多久？', en: 'How long will the moat hold?' },
  },
  {
    id: 'robots',
    number: 14,
    section: '机器人与具身智能',
    act: 'future',
    name: { zh: '机器人', en: 'Robots' },
    question: { zh: '身体比头脑难在哪？', en: 'Why is the body harder than the mind?' },
  },
  {
    id: 'agi',
    number: 15,
    section: 'AGI时间线预测',
    act: 'future',
    name: { zh: 'AGI时间线', en: 'AGI timeline' },
    question: { zh: '什么时候？先问：什么？', en: 'When? But first: what?' },
  },
  {
    id: 'civilisation',
    number: 21,
    section: '人类文明的未来',
    act: 'future',
    name: { zh: '人类文明', en: 'Civilisation' },
    question: { zh: '一百年后，什么不会变？', en: 'In a hundred years, what will not have changed?' },
  },
] as const satisfies readonly Chapter[]

export type ChapterId = typeof chapters[number]['id']
