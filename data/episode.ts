import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'

export interface EpisodeFact extends Sourced {
  readonly id: string
  readonly item: Text
  readonly value: Text
}

/** What the document says about the video, in its order and with its hedges. */
export const episodeFacts = [
  {
    id: 'title',
    item: { zh: '视频标题', en: 'Video title' },
    value: {
      zh: 'State of AI in 2026: LLMs, Coding, Scaling Laws, China, Agents, GPUs, AGI',
      en: 'State of AI in 2026: LLMs, Coding, Scaling Laws, China, Agents, GPUs, AGI',
    },
    cite: { section: '视频基本信息', words: '**视频标题** | State of AI in 2026: LLMs, Coding, Scaling Laws, China, Agents, GPUs, AGI' },
  },
  {
    id: 'link',
    item: { zh: '视频链接', en: 'Video link' },
    value: { zh: 'https://www.youtube.com/watch?v=EV7WhVT270Q', en: 'https://www.youtube.com/watch?v=EV7WhVT270Q' },
    cite: { section: '视频基本信息', words: '**视频链接** | https://www.youtube.com/watch?v=EV7WhVT270Q' },
  },
  {
    id: 'published',
    item: { zh: '发布时间', en: 'Published' },
    value: { zh: '2026年2月3日（估计）', en: '3 February 2026 (estimated)' },
    cite: { section: '视频基本信息', words: '**发布时间** | 2026年2月3日（估计）' },
  },
  {
    id: 'length',
    item: { zh: '视频时长', en: 'Length' },
    value: { zh: '4小时25分钟10秒', en: '4 hours 25 minutes 10 seconds' },
    cite: { section: '视频基本信息', words: '**视频时长** | 4小时25分钟10秒' },
  },
  {
    id: 'programme',
    item: { zh: '节目名称', en: 'Programme' },
    value: { zh: 'Lex Fridman Podcast #490', en: 'Lex Fridman Podcast #490' },
    cite: { section: '视频基本信息', words: '**节目名称** | Lex Fridman Podcast #490' },
  },
  {
    id: 'guests',
    item: { zh: '嘉宾', en: 'Guests' },
    value: {
      zh: 'Sebastian Raschka（机器学习研究员、《Build a Large Language Model from Scratch》作者）、Nathan Lambert（AI2 后训练负责人、《The RLHF Book》作者）',
      en: 'Sebastian Raschka (machine-learning researcher, author of “Build a Large Language Model from Scratch”), Nathan Lambert (head of post-training at AI2, author of “The RLHF Book”)',
    },
    cite: {
      section: '视频基本信息',
      words: '**嘉宾** | Sebastian Raschka（机器学习研究员、《Build a Large Language Model from Scratch》作者）、Nathan Lambert（AI2 后训练负责人、《The RLHF Book》作者）',
    },
  },
  {
    id: 'host',
    item: { zh: '主持人', en: 'Host' },
    value: { zh: 'Lex Fridman', en: 'Lex Fridman' },
    cite: { section: '视频基本信息', words: '**主持人** | Lex Fridman' },
  },
  {
    id: 'views',
    item: { zh: '播放量', en: 'Views' },
    value: { zh: '486,965次观看', en: '486,965 views' },
    cite: { section: '视频基本信息', words: '**播放量** | 486,965次观看' },
  },
] as const satisfies readonly EpisodeFact[]

/** The three lines at the document's end, under the last guest and slips included; an editor's note corrects them. */
export const colophon = [
  {
    id: 'generated',
    item: { zh: '文档生成时间', en: 'Document generated' },
    value: { zh: '2026年2月5日', en: '5 February 2026' },
    cite: { section: '嘉宾简介/Nathan Lambert', words: '文档生成时间：2026年2月5日' },
  },
  {
    id: 'video-id',
    item: { zh: '视频ID', en: 'Video id' },
    value: { zh: 'EV7WhVT270QE', en: 'EV7WhVT270QE' },
    cite: { section: '嘉宾简介/Nathan Lambert', words: '视频ID：EV7WhVT270QE' },
  },
  {
    id: 'pisode',
    item: { zh: 'pisode', en: 'pisode' },
    value: { zh: 'Lex Fridman Podcast #490', en: 'Lex Fridman Podcast #490' },
    cite: { section: '嘉宾简介/Nathan Lambert', words: 'pisode: Lex Fridman Podcast #490' },
  },
] as const satisfies readonly EpisodeFact[]

export const episodeColumns: readonly Column<EpisodeFact>[] = [
  { key: 'item', header: { zh: '项目', en: 'Item' }, share: 2 },
  { key: 'value', header: { zh: '内容', en: 'Content' }, share: 8 },
]
