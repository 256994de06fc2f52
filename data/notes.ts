import type { Cite } from './cite.ts'
import type { Text } from './lang.ts'

/**
 * What is the matter with the document's words: a name written down wrong; two
 * statements fused; right words in the wrong mouth or place; a talk reported
 * faithfully where the outside evidence differs; true or open then and changed
 * since; not decidable; or nothing.
 */
export type Verdict = 'misheard' | 'merged' | 'misattributed' | 'said-not-so' | 'dated' | 'unverified' | 'ok'

export const verdictNames: Record<Verdict, Text> = {
  'misheard': { zh: '听写误', en: 'misheard' },
  'merged': { zh: '合并误', en: 'merged' },
  'misattributed': { zh: '归属误', en: 'misattributed' },
  'said-not-so': { zh: '口头不准', en: 'inexact as said' },
  'dated': { zh: '时效', en: 'dated' },
  'unverified': { zh: '无法核实', en: 'unverifiable' },
  'ok': { zh: '属实', en: 'as stated' },
}

/**
 * The episode was heard in a speech-recognition transcript without speaker
 * labels, so a speaker named from it is always inferred from context.
 */
export type EvidenceGrade = 'episode' | 'primary' | 'secondary'

export const evidenceNames: Record<EvidenceGrade, Text> = {
  episode: { zh: '节目听写', en: 'episode transcript' },
  primary: { zh: '一手', en: 'primary' },
  secondary: { zh: '二手或新闻', en: 'secondary or press' },
}

export interface Evidence {
  readonly grade: EvidenceGrade
  /** Time in the episode as h:mm:ss or a range, where the evidence was heard there. */
  readonly at?: string
  /** What the source is; required when there is no `at`. */
  readonly source?: Text
  readonly url?: string
}

export interface Note {
  /** Other rows refer to a note by its id. */
  readonly id: string
  /** The words of the document that the note is about; the marker appears wherever a row shows them. */
  readonly cites: readonly [Cite, ...Cite[]]
  readonly verdict: Verdict
  /** For a table cell: at most 26 Han or 60 Latin characters, complete in itself. */
  readonly short: Text
  /** One to three plain sentences that say what the evidence shows. */
  readonly text: Text
  readonly evidence: readonly Evidence[]
  /** Month in which the state of knowledge was checked. */
  readonly checked: string
}

/** The evidence of a note whose secondary source was not recorded by name. */
const press = {
  grade: 'secondary',
  source: { zh: '新闻或其他二手来源', en: 'press or another secondary source' },
} as const satisfies Evidence

/** The editor's layer, in the order of the document: its words stay as they are, and the notes stand beside them. */
export const notes = [
  {
    id: 'video-facts',
    cites: [
      { section: '视频基本信息', words: '2026年2月3日（估计）' },
      { section: '视频基本信息', words: '486,965次观看' },
      { section: '嘉宾简介/Nathan Lambert', words: 'EV7WhVT270QE' },
      { section: '嘉宾简介/Nathan Lambert', words: 'pisode: Lex' },
    ],
    verdict: 'misheard',
    short: { zh: '2026年1月31日（UTC）发布；视频ID末尾没有E', en: 'Published 31 Jan 2026 (UTC); the id has no trailing E' },
    text: {
      zh: '节目于2026年1月31日22:33（UTC）发布，北京时间为2月1日。视频ID是EV7WhVT270Q，末尾多出的E是从最后一行的“Episode”上掉下来的，属格式错误。播放量只是某一时刻的快照。',
      en: 'The episode was published on 31 January 2026 at 22:33 UTC, 1 February in Beijing. The video id is EV7WhVT270Q; the extra E at its end fell off “Episode” on the last line, a slip of format. The view count is a snapshot.',
    },
    evidence: [{ grade: 'primary', source: { zh: '该频道的订阅源', en: 'the channel’s feed' } }],
    checked: '2026-11',
  },
  {
    id: 'title-institute',
    cites: [
      { section: '视频基本信息', words: '机器学习研究员' },
      { section: '嘉宾简介/Sebastian Raschka', words: '机器学习研究员、工程师、教育者' },
    ],
    verdict: 'ok',
    short: { zh: '标题误作“研究院”；这里的研究员无误', en: 'The title has “institute”; “researcher” here is right' },
    text: {
      zh: '文档第一行的标题写作“机器学习研究院”。这里和“嘉宾简介”写的都是研究员，指的是人。',
      en: 'The title in the document’s first line has 机器学习研究院 (machine-learning institute). Here and among the guests it is 研究员 (researcher), a person.',
    },
    evidence: [{ grade: 'primary', source: { zh: '文档本身', en: 'the document itself' } }],
    checked: '2026-11',
  },
  {
    id: 'contents',
    cites: [{ section: '目录', words: '核心观点与预测' }],
    verdict: 'ok',
    short: { zh: '目录列23项，文档有26个二级标题', en: 'Lists 23 entries; the document has 26 sections' },
    text: {
      zh: '目录列出23项，链接都指向about:blank。文档共有26个二级标题（##），其中视频基本信息、目录、嘉宾简介未列入。',
      en: 'The contents list 23 entries, with links to about:blank. The document has 26 second-level (##) sections; the video information, the contents and the guests are not listed.',
    },
    evidence: [{ grade: 'primary', source: { zh: '文档本身', en: 'the document itself' } }],
    checked: '2026-11',
  },
  {
    id: 'low-hanging-fruit',
    cites: [{ section: '核心观点与预测', words: '低垂果实已被摘取' }],
    verdict: 'misattributed',
    short: { zh: '“尤其”说的是RLVR和推理时间扩展', en: 'Said “especially” of RLVR and inference-time scaling' },
    text: {
      zh: '节目中说，低垂果实大多已被摘取，尤其是过去一年的RLVR和推理时间扩展。问到预训练时，回答是它变得极其昂贵。',
      en: 'In the episode the low-hanging fruit was said to be mostly taken, especially in the last year in RLVR and inference-time scaling. Asked about pre-training, the reply was that it has become extremely expensive.',
    },
    evidence: [{ grade: 'episode', at: '0:49:37–0:49:50' }, { grade: 'episode', at: '0:51:55–0:52:05' }],
    checked: '2026-11',
  },
  {
    id: 'subscription-2000',
    cites: [{ section: '核心观点与预测', words: '$2000/月' }],
    verdict: 'dated',
    short: { zh: '未定：至2026年年中，最高档为每月200–400美元', en: 'Open: top tiers found to mid-2026 were $200–400 a month' },
    text: {
      zh: '尚无定论：截至2026年年中，查到的最高消费者档位为每月200–400美元。',
      en: 'Still open: the highest consumer tiers found up to mid-2026 were $200–400 a month.',
    },
    evidence: [press],
    checked: '2026-11',
  },
  {
    id: 'rlvr-breakthrough',
    cites: [{ section: '核心观点与预测', words: 'RLVR是2025年最大突破' }],
    verdict: 'unverified',
    short: { zh: '一个人这么说；是哪一位，系推断', en: 'One voice said so; which one is inferred' },
    text: {
      zh: '节目中是一个人这么说的；具体是哪一位，系推断。',
      en: 'One voice in the episode said so; which one is inferred.',
    },
    evidence: [{ grade: 'episode', at: '1:37:28' }],
    checked: '2026-11',
  },
  {
    id: 'llama-open',
    cites: [
      { section: '核心观点与预测', words: 'Llama开源可能终结' },
      { section: '核心观点与预测', words: 'Llama 5可能不会开源' },
      { section: '主要AI公司未来展望/Meta/Llama', words: 'Llama 5可能不会开源' },
      { section: '主要AI公司未来展望/Meta/Llama', words: '仍可能参与开源生态系统或继续Llama品牌' },
    ],
    verdict: 'dated',
    short: { zh: '未见Llama 5；Meta的Muse Glimmer开放权重', en: 'No Llama 5 found; Meta’s Muse Glimmer has open weights' },
    text: {
      zh: '没有找到Llama 5。Meta在2026年的新模型名为Muse：Muse Spark（4月8日）闭源，Muse Glimmer（8月10日）开放权重。',
      en: 'No Llama 5 was found. Meta’s new models of 2026 are named Muse: Muse Spark (8 April) is closed, Muse Glimmer (10 August) has open weights.',
    },
    evidence: [
      press,
      { grade: 'secondary', source: { zh: 'CNBC，2026年8月10日（经转引）', en: 'CNBC, 10 August 2026 (as cited elsewhere)' }, url: 'https://www.cnbc.com/2026/08/10/meta-muse-glimmer-open-weight-ai.html' },
    ],
    checked: '2026-11',
  },
  {
    id: 'closing-marks',
    cites: [
      { section: '中美AI竞争格局/DeepSeek时刻的意义', words: '”DeepSeek时刻”' },
      { section: '中美AI竞争格局/核心观点', words: '”中国最杰出开源模型制造商”' },
      { section: '主流AI模型对比/ChatGPT vs Claude vs Gemini vs Grok', words: '”温暖且引人入胜”' },
      { section: '主流AI模型对比/ChatGPT vs Claude vs Gemini vs Grok', words: '”wow因素”' },
      { section: '主流AI模型对比/ChatGPT vs Claude vs Gemini vs Grok', words: '”大海捞针”' },
      { section: 'AI编程工具生态/Claude Code的独特价值', words: '”就是能工作”' },
      { section: 'AI行业工作文化/学术界vs工业界', words: '”机器中的齿轮”' },
      { section: '机器人与具身智能/Nathan的观点', words: '”机器人优先”' },
      { section: 'AI是否会取代程序员/乐观信号', words: '”相当愚蠢”' },
      { section: '主要AI公司未来展望/OpenAI', words: '”着陆”' },
      { section: '美国开源AI倡议/政策支持', words: '”鼓励开源和开放权重AI”' },
      { section: '硅谷的泡沫与回音室/SF AI Meme文化', words: '’永久底层阶级’' },
      { section: '关键语录/关于RLVR', words: '’啊，我做错了，让我再试一次’' },
      { section: '关键语录/关于AGI', words: '’参差不齐’' },
    ],
    verdict: 'ok',
    short: { zh: '左右都是右引号，显示时按规则统一', en: 'Closing marks on both sides; normalised on display' },
    text: {
      zh: '文档在这些词语的左右两侧都用了右引号。显示时按规则统一为左右成对的引号，源文件保留原样。',
      en: 'The document puts a closing mark on both sides of these words. They are normalised to a pair by rule on display; the source file keeps the raw text.',
    },
    evidence: [{ grade: 'primary', source: { zh: '文档本身', en: 'the document itself' } }],
    checked: '2026-11',
  },
  {
    id: 'llama-licence',
    cites: [
      { section: '中美AI竞争格局/中国模型的许可证优势', words: 'Llama或Gemma有一些附加条件' },
      { section: '中美AI竞争格局/中国模型的许可证优势', words: '需要向Meta报告财务状况' },
    ],
    verdict: 'said-not-so',
    short: { zh: 'Llama：月活超7亿须申请许可，无财务报告', en: 'Llama: request a licence above 700M monthly users' },
    text: {
      zh: 'Llama的条件是：月活跃用户超过7亿须申请许可，并不要求报告财务状况。Gemma属于Google，不属于Meta，它的条款没有用户数门槛。节目中的说法带有很多保留。',
      en: 'Llama’s condition is that above 700 million monthly users a licence must be requested; no financial report is required. Gemma is Google’s, not Meta’s, and its terms set no threshold of users. In speech the statement was heavily hedged.',
    },
    evidence: [
      { grade: 'episode', at: '0:36:15' },
      { grade: 'primary', source: { zh: 'Llama 3.1许可证，代码仓库meta-llama/llama-models', en: 'Llama 3.1 licence, repository meta-llama/llama-models' } },
      { grade: 'primary', source: { zh: 'Gemma使用条款（读的是副本）', en: 'Gemma Terms of Use (read in a copy)' }, url: 'https://ai.google.dev/gemma/terms' },
    ],
    checked: '2026-11',
  },
  {
    id: 'kimi-licence',
    cites: [{ section: '中美AI竞争格局/中国模型的许可证优势', words: '基本上是无限制的开源许可证' }],
    verdict: 'said-not-so',
    short: { zh: '并非全无条件：Kimi K2要求大型产品署名', en: 'Not all: big products must show the name of Kimi K2' },
    text: {
      zh: '并非全无条件：Kimi K2的修改版MIT许可证要求，月活跃用户超过1亿或月收入超过2000万美元的商业产品须在界面上显示“Kimi K2”。节目中这句话带有“我认为”的保留。',
      en: 'Not all are unconditional: the modified MIT licence of Kimi K2 requires commercial products with more than 100 million monthly active users or $20 million of monthly revenue to display “Kimi K2”. In speech the sentence came with the hedge “I think”.',
    },
    evidence: [
      { grade: 'episode', at: '0:36:10' },
      { grade: 'primary', source: { zh: 'Kimi K2许可证（经转引）', en: 'Kimi K2 licence (as quoted)' }, url: 'https://github.com/moonshotai/Kimi-K2/blob/main/LICENSE' },
    ],
    checked: '2026-11',
  },
  {
    id: 'claude-code-warmth',
    cites: [{ section: '主流AI模型对比/ChatGPT vs Claude vs Gemini vs Grok', words: '用户普遍感觉' }],
    verdict: 'misattributed',
    short: { zh: '一位嘉宾的话，说的是Claude Code', en: 'One guest’s words, about Claude Code' },
    text: {
      zh: '文档把这句话归到Claude Opus 4.5的用户名下。它是一位嘉宾的话，说的是Claude Code。',
      en: 'The document gives this to the users of Claude Opus 4.5. It was one guest speaking, of Claude Code.',
    },
    evidence: [{ grade: 'episode', at: '0:27:33' }],
    checked: '2026-11',
  },
  {
    id: 'gpt-5-router',
    cites: [{ section: '主流AI模型对比/ChatGPT vs Claude vs Gemini vs Grok', words: 'GPT-5.2通过路由功能' }],
    verdict: 'misheard',
    short: { zh: '路由功能说的是GPT-5', en: 'The router was said of GPT-5' },
    text: {
      zh: '节目中说到路由功能时，说的是GPT-5，不是GPT-5.2。',
      en: 'In the episode the router was said of GPT-5, not of GPT-5.2.',
    },
    evidence: [{ grade: 'episode', at: '0:11:28' }],
    checked: '2026-11',
  },
  {
    id: 'gpt-thinking-only',
    cites: [{ section: '主流AI模型对比/使用模式', words: '只使用GPT-5.2 Thinking或Pro模式' }],
    verdict: 'said-not-so',
    short: { zh: '“只”限于为工作查资料', en: '“Only” was said of looking up information for work' },
    text: {
      zh: '节目中的“只”限于为工作查资料。文档同一小节也列出了Claude、Grok和Gemini。',
      en: 'In the episode “only” was limited to looking up information for work. The same section of the document also lists Claude, Grok and Gemini.',
    },
    evidence: [
      { grade: 'episode', at: '0:15:19' },
      { grade: 'primary', source: { zh: '文档本身', en: 'the document itself' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'opus-information',
    cites: [{ section: '主流AI模型对比/使用模式', words: '信息和代码任务使用Claude Opus 4.5' }],
    verdict: 'merged',
    short: { zh: 'Opus 4.5：代码和哲学讨论；查资料用GPT-5.2', en: 'Opus 4.5: code and philosophy; information: GPT-5.2' },
    text: {
      zh: '节目中，GPT-5.2 Thinking用于查资料，Claude Opus 4.5用于代码和哲学讨论。文档把它们合成了一句。',
      en: 'In the episode GPT-5.2 Thinking was for information, Claude Opus 4.5 for code and philosophical discussion. The document makes one sentence of them.',
    },
    evidence: [{ grade: 'episode', at: '0:15:19' }, { grade: 'episode', at: '0:16:44–0:17:09' }],
    checked: '2026-11',
  },
  {
    id: 'export-controls',
    cites: [{ section: '主流AI模型对比/为什么中国模型使用率低？', words: '因出口管制使用更少GPU' }],
    verdict: 'said-not-so',
    short: { zh: '说时带有保留：“可以说是出口管制所致，或者不是”', en: 'Said: “you could argue due to export controls or not”' },
    text: {
      zh: '节目中的说法是“可以说是出口管制所致，或者不是”，并且转述的是别人的分析。文档略去了这些保留。',
      en: 'In speech it was “you could argue due to export controls or not”, reported from somebody’s analysis. The document drops these hedges.',
    },
    evidence: [{ grade: 'episode', at: '0:20:57' }],
    checked: '2026-11',
  },
  {
    id: 'cursor-weights',
    cites: [
      { section: 'AI编程工具生态/主流工具', words: '每90分钟更新权重' },
      { section: 'AI是否会取代程序员/当前进展', words: 'Cursor每90分钟' },
    ],
    verdict: 'said-not-so',
    short: { zh: '公开资料说的是Tab模型，一轮1.5–2小时', en: 'Published for the Tab model: 1.5–2 hours a round' },
    text: {
      zh: '公开资料说的是Tab补全模型，一轮1.5–2小时。Composer后来的数字约为五小时。',
      en: 'The published source is about the Tab completion model, at 1.5–2 hours a round. Composer’s later figure is about five hours.',
    },
    evidence: [
      { grade: 'episode', at: '3:39:06' },
      { grade: 'primary', source: { zh: 'Cursor博客', en: 'Cursor blog' }, url: 'https://cursor.com/blog/tab-rl' },
    ],
    checked: '2026-11',
  },
  {
    id: 'codex',
    cites: [{ section: 'AI编程工具生态/主流工具', words: 'Codeium' }],
    verdict: 'misheard',
    short: { zh: '应为OpenAI Codex的VS Code插件', en: 'Should be OpenAI Codex, the VS Code plugin' },
    text: {
      zh: '节目中说的是OpenAI Codex，即它的VS Code插件。',
      en: 'The episode speaks of OpenAI Codex, the VS Code plugin.',
    },
    evidence: [{ grade: 'episode', at: '0:22:00' }],
    checked: '2026-11',
  },
  {
    id: 'fastly-survey',
    cites: [
      { section: 'AI编程工具生态/开发者调查数据', words: '791名专业开发者（10年以上经验）' },
      { section: 'AI编程工具生态/开发者调查数据', words: '约80%的人' },
      { section: 'AI编程工具生态/开发者调查数据', words: '50%以上的AI生成代码' },
    ],
    verdict: 'said-not-so',
    short: { zh: '791名各级别开发者；10年以上是资深组', en: '791 developers of all levels; 10+ years is the senior group' },
    text: {
      zh: 'Fastly在2025年7月的调查包括791名各级别的美国开发者，10年以上是其中的资深组。发布的代码有一半以上由AI生成的，资深者占32%，初级者占13%；近80%的人觉得编程更有乐趣。数据均为自述。',
      en: 'Fastly’s survey of July 2025 covers 791 US developers of all levels; 10+ years is its senior group. More than half of shipped code is AI-generated for 32% of seniors and 13% of juniors, and nearly 80% enjoy coding more. All of it is self-reported.',
    },
    evidence: [
      { grade: 'episode', at: '1:30:46' },
      {
        grade: 'primary',
        source: { zh: 'Fastly博客，2025年7月（经二手转述读到）', en: 'Fastly blog, July 2025 (read second-hand)' },
        url: 'https://fastly.com/blog/senior-developers-ship-more-ai-code',
      },
    ],
    checked: '2026-11',
  },
  {
    id: 'deepseek-v3-year',
    cites: [{ section: '开源与闭源模型之争/2025年主要开源模型', words: 'DeepSeek V3、' }],
    verdict: 'misattributed',
    short: { zh: 'DeepSeek V3是2024年12月的', en: 'DeepSeek V3 is of December 2024' },
    text: {
      zh: '小节标题说的是2025年，DeepSeek V3却是2024年12月的。节目中也说它出在前一年。',
      en: 'The heading says 2025, but DeepSeek V3 is of December 2024. The episode, too, says that it came out the year before.',
    },
    evidence: [
      { grade: 'episode', at: '0:37:23' },
      { grade: 'primary', source: { zh: 'DeepSeek-V3报告，arXiv 2412.19437', en: 'DeepSeek-V3 report, arXiv 2412.19437' }, url: 'https://arxiv.org/abs/2412.19437' },
    ],
    checked: '2026-11',
  },
  {
    id: 'gpt-oss-first',
    cites: [{ section: '开源与闭源模型之争/2025年主要开源模型', words: 'OpenAI首个开源模型，自GPT-2以来' }],
    verdict: 'said-not-so',
    short: { zh: '是开放权重的语言模型；此前有Whisper和CLIP', en: 'Open-weight language models; Whisper and CLIP came before' },
    text: {
      zh: 'OpenAI自己的说法是：自GPT-2以来首批开放权重的语言模型。此前它还公开过Whisper和CLIP等模型。',
      en: 'OpenAI’s own words are: its first open-weight language models since GPT-2. It had made other models such as Whisper and CLIP openly available before.',
    },
    evidence: [
      { grade: 'episode', at: '0:29:18' },
      { grade: 'primary', source: { zh: 'OpenAI的发布文章（读的是副本）', en: 'OpenAI’s announcement (read in a copy)' }, url: 'https://openai.com/index/introducing-gpt-oss/' },
    ],
    checked: '2026-11',
  },
  {
    id: 'llm360',
    cites: [
      { section: '开源与闭源模型之争/完全开源项目', words: 'LM360' },
      { section: '开源与闭源模型之争/完全开源项目', words: 'K2模型' },
    ],
    verdict: 'misheard',
    short: { zh: '应为LLM360；它的K2不是Kimi K2', en: 'Should be LLM360; its K2 is not Kimi K2' },
    text: {
      zh: '应为LLM360（Institute for Foundation Models），语音识别稿里有同样的误写。它的K2与Moonshot AI的Kimi K2是不同的模型。',
      en: 'It should be LLM360 (Institute for Foundation Models); the speech recognition makes the same slip. Its K2 and Moonshot AI’s Kimi K2 are different models.',
    },
    evidence: [
      { grade: 'episode', at: '0:30:00' },
      { grade: 'primary', source: { zh: 'K2-V2报告，arXiv 2512.06201', en: 'K2-V2 report, arXiv 2512.06201' }, url: 'https://arxiv.org/html/2512.06201v1' },
      { grade: 'primary', source: { zh: 'Kimi K2报告，arXiv 2507.20534', en: 'Kimi K2 report, arXiv 2507.20534' }, url: 'https://arxiv.org/abs/2507.20534' },
    ],
    checked: '2026-11',
  },
  {
    id: 'marin',
    cites: [{ section: '开源与闭源模型之争/完全开源项目', words: 'Stanford的Martini' }],
    verdict: 'misheard',
    short: { zh: '应为Stanford的Marin社区项目', en: 'Should be Stanford’s Marin community project' },
    text: {
      zh: '应为Stanford的Marin社区项目。',
      en: 'It should be Stanford’s Marin community project.',
    },
    evidence: [
      { grade: 'episode', at: '0:30:14' },
      { grade: 'primary', source: { zh: 'Marin项目网站', en: 'Marin project site' }, url: 'https://marin.community' },
    ],
    checked: '2026-11',
  },
  {
    id: 'gpt-oss-tools',
    cites: [
      { section: '开源与闭源模型之争/gpt-oss-120b的特殊意义', words: 'gpt-oss-120b是第一个' },
      { section: '新兴技术方向/工具使用', words: 'gpt-oss-120b是首个' },
    ],
    verdict: 'said-not-so',
    short: { zh: '说的是gpt-oss系列，是看法；此前已有先例', en: 'Of the gpt-oss family, an opinion; others came earlier' },
    text: {
      zh: '节目中说的是gpt-oss系列，而且是作为看法说的。更早的开放权重模型也写明训练过工具使用，例如Cohere的Command R7B（2024年12月）。',
      en: 'It was said of the gpt-oss family, and as an opinion. Earlier open-weight models, too, state that they were trained for tool use, such as Cohere’s Command R7B (December 2024).',
    },
    evidence: [
      { grade: 'episode', at: '0:32:13' },
      { grade: 'primary', source: { zh: 'Command R7B模型卡（读的是副本）', en: 'Command R7B model card (read in a copy)' }, url: 'https://huggingface.co/CohereForAI/c4ai-command-r7b-12-2024' },
    ],
    checked: '2026-11',
  },
  {
    id: 'qwen3-next',
    cites: [{ section: 'Transformer架构演进/主要架构创新', words: 'Qwen2-VL' }],
    verdict: 'misheard',
    short: { zh: '应为Qwen3-Next；并不替代每个注意力层', en: 'Qwen3-Next; does not replace every attention layer' },
    text: {
      zh: '应为Qwen3-Next。它把Gated Delta Net与门控注意力混合使用，并不替代每一个注意力层。',
      en: 'It should be Qwen3-Next. That is a hybrid of Gated Delta Net with gated attention; it does not replace every attention layer.',
    },
    evidence: [
      { grade: 'episode', at: '0:39:52' },
      { grade: 'primary', source: { zh: 'Qwen3-Next模型卡', en: 'Qwen3-Next model card' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'architecture-quote',
    cites: [{ section: 'Transformer架构演进/架构变化有限', words: '真正变化的不是架构，而是训练算法、数据和系统优化' }],
    verdict: 'unverified',
    short: { zh: '大概是两个人的话接在了一起', en: 'Probably two voices joined' },
    text: {
      zh: '大概是两个人的话接在了一起：一位说变化更多在算法，而不在架构；另一位接着说，系统也变了很多。',
      en: 'Probably two voices joined: one said that the change is more in the algorithms than in the architecture; the other went on that the systems changed a lot, too.',
    },
    evidence: [{ grade: 'episode', at: '0:45:29–0:46:00' }],
    checked: '2026-11',
  },
  {
    id: 'scaling-loss',
    cites: [{ section: 'AI Scaling Laws现状/Scaling Laws的技术定义', words: 'held-out预测准确率' }],
    verdict: 'said-not-so',
    short: { zh: 'Kaplan等（2020）拟合的是损失，不是准确率', en: 'Kaplan and others (2020) fit the loss, not accuracy' },
    text: {
      zh: '节目中说的确实是held-out预测准确率。Kaplan等人2020年的论文拟合的是交叉熵损失：与模型大小、数据量和计算量成幂律关系的是损失。',
      en: 'The episode did say held-out prediction accuracy. The paper of 2020 by Kaplan and others fits the cross-entropy loss: it is the loss that follows a power law in model size, data and compute.',
    },
    evidence: [
      { grade: 'episode', at: '0:48:24–0:48:48' },
      { grade: 'primary', source: { zh: 'Kaplan等，arXiv 2001.08361，摘要', en: 'Kaplan and others, arXiv 2001.08361, abstract' }, url: 'https://arxiv.org/abs/2001.08361' },
    ],
    checked: '2026-11',
  },
  {
    id: 'deepseek-cost',
    cites: [{ section: 'AI Scaling Laws现状/预训练现状', words: '成本约500万美元' }],
    verdict: 'merged',
    short: { zh: '两句合成：约500万美元说的是DeepSeek', en: 'Two statements fused: about $5 million was DeepSeek’s' },
    text: {
      zh: '两句话合成了一句：约1万亿参数说的是GPT-4级别模型，约500万美元说的是DeepSeek的预训练。V3报告：278.8万H800小时×2美元＝557.6万美元，不含前期研究。',
      en: 'Two statements are fused: about 1 trillion parameters was said of GPT-4-class models, about $5 million of DeepSeek’s pre-training. The V3 report: 2.788 million H800-hours × $2 = $5.576 million, without prior research.',
    },
    evidence: [
      { grade: 'episode', at: '0:52:05–0:52:34' },
      { grade: 'primary', source: { zh: 'DeepSeek-V3报告', en: 'DeepSeek-V3 report' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'olmo-3-cost',
    cites: [{ section: 'AI Scaling Laws现状/预训练现状', words: '约200万美元' }],
    verdict: 'said-not-so',
    short: { zh: '口头的整数；按卡时推算为275万美元', en: 'A round figure in speech; GPU hours give $2.75 million' },
    text: {
      zh: '这是口头的整数。约56天×1024张H100×每小时2美元＝275万美元。',
      en: 'A round figure in speech. About 56 days × 1,024 H100 × $2 an hour = $2.75 million.',
    },
    evidence: [
      { grade: 'episode', at: '0:52:40' },
      { grade: 'secondary', source: { zh: '二手来源，算式相符', en: 'secondary source; the arithmetic closes' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'gigawatt-sites',
    cites: [{ section: 'AI Scaling Laws现状/预训练现状', words: 'Blackwell计算集群（吉瓦级设施）将上线' }],
    verdict: 'ok',
    short: { zh: '节目中说的是很多人在谈论', en: 'In the episode: a lot of talk about it' },
    text: {
      zh: '节目中的说法是很多人在谈论，指的是超大规模云厂商的设施。Epoch AI在2025年11月估计，5处设施很可能在2026年达到1吉瓦。',
      en: 'In the episode there was “a lot of talk” about it, of facilities of hyperscalers. In November 2025 Epoch AI estimated that 5 facilities would likely reach 1 gigawatt in 2026.',
    },
    evidence: [
      { grade: 'episode', at: '0:54:51–0:55:02' },
      { grade: 'secondary', source: { zh: 'Epoch AI的新闻稿，2025年11月4日', en: 'press release of Epoch AI, 4 November 2025' }, url: 'https://www.einpresswire.com/article/864214321/five-ai-data-centers-will-hit-1-gw-in-2026-independent-analysis-shows' },
    ],
    checked: '2026-11',
  },
  {
    id: 'qwen-tokens',
    cites: [{ section: 'AI训练流程解析/预训练数据', words: '高达50万亿token' }],
    verdict: 'said-not-so',
    short: { zh: '有据可查的约36万亿；未找到50万亿的文档', en: 'Documented: about 36 trillion; no 50 trillion found' },
    text: {
      zh: '有据可查的是约36万亿token（Qwen3报告），未找到写明50万亿的文档。100万亿是传言，文档也是这么说的。',
      en: 'About 36 trillion tokens are documented (Qwen3 report); no document with 50 trillion was found. 100 trillion is a rumour, as the document says.',
    },
    evidence: [
      { grade: 'episode', at: '1:09:14' },
      { grade: 'primary', source: { zh: 'Qwen3报告，arXiv 2505.09388', en: 'Qwen3 report, arXiv 2505.09388' }, url: 'https://arxiv.org/abs/2505.09388' },
    ],
    checked: '2026-11',
  },
  {
    id: 'olmocr',
    cites: [{ section: 'AI训练流程解析/合成数据的新定义', words: 'Almost-OCR' }],
    verdict: 'misheard',
    short: { zh: '应为两个系统：AI2的olmOCR和DeepSeek-OCR', en: 'Two systems: AI2’s olmOCR and DeepSeek-OCR' },
    text: {
      zh: '应为两个系统：AI2的olmOCR，以及DeepSeek-OCR。',
      en: 'These are two systems: AI2’s olmOCR, and DeepSeek-OCR.',
    },
    evidence: [
      { grade: 'episode', at: '1:08:32' },
      { grade: 'secondary', source: { zh: '转引OLMo 3报告中的“olmOCR science PDFs”', en: 'the OLMo 3 report’s “olmOCR science PDFs”, as quoted' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'olmo-3-data',
    cites: [{ section: 'AI训练流程解析/数据质量的重要性', words: 'OLMo 3用更少数据' }],
    verdict: 'said-not-so',
    short: { zh: '说时带有保留：“如果没记错”', en: 'Hedged in speech: “if I recall correctly”' },
    text: {
      zh: '节目中这句话带有“如果没记错”的保留，文档略去了。',
      en: 'In speech this came with the hedge “if I recall correctly”, which the document drops.',
    },
    evidence: [{ grade: 'episode', at: '1:09:49' }],
    checked: '2026-11',
  },
  {
    id: 'rlvr-term',
    cites: [{ section: '后训练前沿研究/RLVR：2025年最大突破', words: '提出了RLVR这个术语' }],
    verdict: 'said-not-so',
    short: { zh: '说的是自己在提出这个术语的团队里', en: 'Said: on the team that came up with the term' },
    text: {
      zh: '节目中说的是自己在提出这个术语的团队里（Tülu 3，2024年11月）。',
      en: 'What was said is having been on the team that came up with the term (Tülu 3, November 2024).',
    },
    evidence: [
      { grade: 'episode', at: '1:38:21' },
      { grade: 'primary', source: { zh: 'Tülu 3，arXiv 2411.15124', en: 'Tülu 3, arXiv 2411.15124' }, url: 'https://arxiv.org/abs/2411.15124' },
    ],
    checked: '2026-11',
  },
  {
    id: 'grpo-signal',
    cites: [{ section: '后训练前沿研究/GRPO算法', words: '如果所有问题得到相同答案' }],
    verdict: 'said-not-so',
    short: { zh: '应是同一问题的所有答案奖励相同', en: 'It is all answers to one problem that earn the same reward' },
    text: {
      zh: 'GRPO中，如果对同一个问题的所有答案得到相同的奖励，优势值就为零。',
      en: 'In GRPO, if all answers to one problem earn the same reward, the advantage is zero.',
    },
    evidence: [{ grade: 'episode', at: '1:49:05' }],
    checked: '2026-11',
  },
  {
    id: 'math-500',
    cites: [{ section: '后训练前沿研究/Sebastian的实验', words: '从15%提升到50%' }],
    verdict: 'said-not-so',
    short: { zh: '作者代码仓库：Qwen3-0.6B，15.2%→47.4%', en: 'Author’s repository: Qwen3-0.6B, 15.2% → 47.4%' },
    text: {
      zh: '作者的代码仓库记录的是Qwen3-0.6B在50步时由15.2%升到47.4%。训练用的是与MATH-500不重叠的MATH题目，评测用MATH-500。Nathan（发言者系推断）当即提出异议，说Qwen受到了污染，文档略去了这一点。',
      en: 'The author’s repository has Qwen3-0.6B going from 15.2% to 47.4% at 50 steps. It was trained on MATH problems that do not overlap MATH-500 and evaluated on MATH-500. Nathan (speaker inferred) objected at once that Qwen is contaminated; the document omits it.',
    },
    evidence: [
      { grade: 'episode', at: '1:44:14–1:46:20' },
      { grade: 'primary', source: { zh: '代码仓库rasbt/reasoning-from-scratch，第6章', en: 'repository rasbt/reasoning-from-scratch, chapter 6' } },
      { grade: 'primary', source: { zh: 'arXiv 2507.10532', en: 'arXiv 2507.10532' }, url: 'https://arxiv.org/abs/2507.10532' },
    ],
    checked: '2026-11',
  },
  {
    id: 'over-optimization',
    cites: [{ section: '后训练前沿研究/RLHF vs RLVR', words: '会过拟合' }],
    verdict: 'said-not-so',
    short: { zh: '术语是奖励模型的过度优化', en: 'The term is reward-model over-optimization' },
    text: {
      zh: '这里的术语是奖励模型的过度优化（reward-model over-optimization），不是过拟合。',
      en: 'The term here is reward-model over-optimization, not overfitting.',
    },
    evidence: [{ grade: 'episode', at: '1:57:00' }],
    checked: '2026-11',
  },
  {
    id: 'process-rewards',
    cites: [
      { section: '后训练前沿研究/未来方向', words: '过程奖励模型' },
      { section: '后训练前沿研究/未来方向', words: '价值函数' },
    ],
    verdict: 'said-not-so',
    short: { zh: '下一位发言者：大多未经证实', en: 'The next speaker: largely unproven' },
    text: {
      zh: '下一位发言者说，这些方法在推理模型上大多未经证实，扩大过程奖励模型的规模还有失败的例子。文档略去了这一点。',
      en: 'The next speaker said that these methods are largely unproven in reasoning models, and that there are negative examples of scaling up process reward models. The document omits this.',
    },
    evidence: [{ grade: 'episode', at: '1:55:40–1:56:23' }],
    checked: '2026-11',
  },
  {
    id: 'reading-twice',
    cites: [
      { section: 'AI入门学习建议/Nathan的建议', words: '关于学习建议的建议' },
      { section: 'AI入门学习建议/Nathan的建议', words: '第一遍离线专注模式阅读' },
      { section: 'AI入门学习建议/Nathan的建议', words: '第二遍使用LLM丰富体验' },
      { section: 'AI入门学习建议/Nathan的建议', words: '抵制立即查找的冲动' },
    ],
    verdict: 'misattributed',
    short: { zh: '大概是Sebastian，谈的是读技术书', en: 'Probably Sebastian, on reading a technical book' },
    text: {
      zh: '说这话的大概是Sebastian，谈的是怎样读一本技术书。',
      en: 'This was probably Sebastian, speaking of reading a technical book.',
    },
    evidence: [{ grade: 'episode', at: '0:25:55' }],
    checked: '2026-11',
  },
  {
    id: '996-trend',
    cites: [{ section: 'AI行业工作文化/996文化', words: '日益普遍' }],
    verdict: 'said-not-so',
    short: { zh: '回答是并不完全如此，但有这种趋势', en: 'The reply: not exactly like that, but there is a trend' },
    text: {
      zh: '节目中的回答是：并不完全如此，但有这种趋势。2021年8月，996在中国被认定违法。',
      en: 'The reply in the episode was: not exactly like that, but there is a trend. In August 2021, 996 was ruled illegal in China.',
    },
    evidence: [{ grade: 'episode', at: '2:21:24' }, press],
    checked: '2026-11',
  },
  {
    id: 'openai-stock',
    cites: [{ section: 'AI行业工作文化/前沿实验室的激情', words: '超过100万美元的股票' }],
    verdict: 'ok',
    short: { zh: '属实：据报平均约150万美元（2025年12月）', en: 'As stated: about $1.5 million average reported (Dec 2025)' },
    text: {
      zh: '2025年12月的报道给出的平均值约为150万美元。',
      en: 'An average of about $1.5 million was reported in December 2025.',
    },
    evidence: [press],
    checked: '2026-11',
  },
  {
    id: 'fifteen-years',
    cites: [{ section: 'AI行业工作文化/学术界vs工业界', words: '15年前和现在没有太大变化' }],
    verdict: 'merged',
    short: { zh: '这段话里没有“15年”', en: 'There is no “15 years” in this passage' },
    text: {
      zh: '节目的这段话里没有“15年”，说的是“那时候”，自己在学术界的时候。“15年前”出现在谈NVIDIA的一段里。',
      en: 'This passage of the episode has no “15 years”; it speaks of “back then”, in academia. “15 years ago” comes in the passage about NVIDIA.',
    },
    evidence: [{ grade: 'episode', at: '2:18:48–2:19:50' }, { grade: 'episode', at: '4:00:50' }],
    checked: '2026-11',
  },
  {
    id: 'hobart-bubbles',
    cites: [
      { section: '硅谷的泡沫与回音室/泡沫的两面性', words: 'Byrne Hobart对泡沫的分类' },
      { section: '硅谷的泡沫与回音室/泡沫的两面性', words: '金融泡沫：投机' },
      { section: '硅谷的泡沫与回音室/泡沫的两面性', words: '建设泡沫：推动' },
    ],
    verdict: 'said-not-so',
    short: { zh: '嘉宾的转述；他说自己不知道这个术语', en: 'A guest’s paraphrase; he said he did not know the term' },
    text: {
      zh: '这是一位嘉宾的转述，他说自己并不知道这个术语。',
      en: 'This is a paraphrase by a guest who said that he did not know the term.',
    },
    evidence: [{ grade: 'episode', at: '2:25:48' }],
    checked: '2026-11',
  },
  {
    id: 'sf-advice',
    cites: [{ section: '硅谷的泡沫与回音室/建议', words: '身处SF是最可能实现这一目标的地方' }],
    verdict: 'unverified',
    short: { zh: '大概是两个人的话接在了一起', en: 'Probably two voices joined' },
    text: {
      zh: '这段引语大概是把两个人的话接在了一起。',
      en: 'The quotation is probably two voices joined.',
    },
    evidence: [{ grade: 'episode', at: '2:27:33' }],
    checked: '2026-11',
  },
  {
    id: 'gemini-diffusion',
    cites: [{ section: '新兴技术方向/文本扩散模型', words: '在大多数基准测试上实现相同质量' }],
    verdict: 'said-not-so',
    short: { zh: '官方表中代码相近，科学和多语言明显较低', en: 'Google’s table: code close, science and languages lower' },
    text: {
      zh: '节目中是凭印象转述Google的说法，对照的是“Nano 2”。DeepMind公布的表对照的是Gemini 2.0 Flash-Lite：代码各项大多接近，GPQA Diamond为40.4%对56.5%，Global MMLU（Lite）为69.1%对79.0%。',
      en: 'In the episode this was Google’s claim from memory, set against “Nano 2”. DeepMind’s table is set against Gemini 2.0 Flash-Lite: most code scores are close, GPQA Diamond is 40.4% against 56.5%, Global MMLU (Lite) 69.1% against 79.0%.',
    },
    evidence: [
      { grade: 'episode', at: '2:32:33–2:32:50' },
      { grade: 'primary', source: { zh: 'Google DeepMind的Gemini Diffusion网页', en: 'Google DeepMind’s page on Gemini Diffusion' }, url: 'https://deepmind.google/models/gemini-diffusion' },
    ],
    checked: '2026-11',
  },
  {
    id: 'ai-2027',
    cites: [
      { section: 'AGI时间线预测/AI27报告预测', words: '2027-2028年' },
      { section: 'AGI时间线预测/AI27报告预测', words: '2031年（均值）' },
    ],
    verdict: 'said-not-so',
    short: { zh: 'AI 2027：变动的是编程的完全自动化，不是AGI', en: 'AI 2027: what moved is full automation of coding, not AGI' },
    text: {
      zh: '报告名为AI 2027（ai-2027.com），变动的是编程的完全自动化，不是AGI：2027年是情景，大致是众数；2031年是新模型在中位参数下的结果，不是均值，虽然主持人确实说了“2031年均值”；作者自己在2026年1月27日更正了这一比较。对自动化编码者，一位作者2025年12月30日的个人看法是P10为2027.5年、P50为2032.5年、P90为2085年，另一位的中位数是2030年。2026年4月，他们又提前了约1.5年（2028年年中和2030年年中）。',
      en: 'The report is AI 2027 (ai-2027.com), and what moved is full automation of coding, not AGI: 2027 was the scenario, roughly the mode; 2031 is the newer model’s result at median parameters, not a mean, though the host did say “2031 mean”; the authors themselves corrected this comparison on 27 January 2026. For the automated coder, one author’s own view on 30 December 2025 was P10 2027.5, P50 2032.5 and P90 2085; another’s median was 2030. In April 2026 they moved about 1.5 years earlier again (mid-2028 and mid-2030).',
    },
    evidence: [
      { grade: 'episode', at: '3:02:12' },
      { grade: 'primary', source: { zh: 'AI 2027报告', en: 'AI 2027 report' }, url: 'https://ai-2027.com' },
      { grade: 'primary', source: { zh: '作者的文章，2025年12月，aifuturesmodel.com', en: 'the authors’ post, December 2025, aifuturesmodel.com' }, url: 'https://aifuturesmodel.com' },
      { grade: 'secondary', source: { zh: '2026年4月的更新', en: 'the April 2026 update' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'saturation-quote',
    cites: [{ section: 'AGI时间线预测/Nathan的看法', words: '开源模型将被优化得非常便宜以至于胜出' }],
    verdict: 'merged',
    short: { zh: '相隔53分钟的两段话，拼成了一段', en: 'Two passages 53 minutes apart, joined' },
    text: {
      zh: '这段引语由节目中相隔53分钟的两段话拼接而成。',
      en: 'The quotation joins two passages that are 53 minutes apart in the episode.',
    },
    evidence: [{ grade: 'episode', at: '3:57:52' }, { grade: 'episode', at: '3:04:26' }],
    checked: '2026-11',
  },
  {
    id: 'ten-years',
    cites: [
      { section: 'AGI时间线预测/Nathan的看法', words: '在软件方面不到10年' },
      { section: 'AGI时间线预测/Nathan的看法', words: '在研究等方面需要更长时间' },
    ],
    verdict: 'said-not-so',
    short: { zh: '问的是“超过十年吗”：软件不到，研究更久', en: 'Asked “more than ten years?”: software less, research longer' },
    text: {
      zh: '问题是“超过十年吗”。回答是：软件不到，研究更久。',
      en: 'The question was “more than ten years?” The answer: software less, research longer than that.',
    },
    evidence: [{ grade: 'episode', at: '3:05:37' }],
    checked: '2026-11',
  },
  {
    id: 'war-joke',
    cites: [{ section: 'AGI时间线预测/Sebastian的看法', words: '在终结者式的设置中，我认为人类会赢' }],
    verdict: 'misattributed',
    short: { zh: '结尾的玩笑，一部分可能是主持人的话', en: 'A joke at the close; part of it may be the host’s' },
    text: {
      zh: '这是节目结尾的一句玩笑，回应的是“人与机器的战争”，不是对AGI时间线的看法。其中一部分可能是主持人的话。',
      en: 'This was a joke at the close, answering “a war between humans and machines”, not a view of AGI timelines. Part of it may be the host’s.',
    },
    evidence: [{ grade: 'episode', at: '4:23:31' }],
    checked: '2026-11',
  },
  {
    id: 'designers',
    cites: [
      { section: 'AI是否会取代程序员/Nathan的预测', words: '很多人将被推动成为设计师和产品经理' },
      { section: 'AI是否会取代程序员/Nathan的预测', words: 'agent可能需要1-2天' },
    ],
    verdict: 'merged',
    short: { zh: '成为设计师和产品经理一句应归入“几年内”', en: 'Designers and product managers: within years, not this year' },
    text: {
      zh: '成为设计师和产品经理，是与agent工作一两天一起说的，时间是“low years”（不多的几年）。“今年”回答的是另一个问题，这一条应归入“几年内”。',
      en: 'Becoming designers and product managers was said of “low years”, together with agents working one or two days. “This year” answered another question; the item belongs under 几年内 (within a few years).',
    },
    evidence: [{ grade: 'episode', at: '3:09:08–3:09:27' }],
    checked: '2026-11',
  },
  {
    id: 'openai-ads',
    cites: [{ section: 'AI商业模式与并购/广告的未来', words: '竞争对手没有做' }],
    verdict: 'dated',
    short: { zh: 'OpenAI于2026年1月16日宣布测试广告', en: 'OpenAI announced tests of ads on 16 Jan 2026' },
    text: {
      zh: 'OpenAI于2026年1月16日宣布测试广告。',
      en: 'OpenAI announced tests of ads on 16 January 2026.',
    },
    evidence: [{ grade: 'primary', source: { zh: 'OpenAI的文章（经转引）', en: 'OpenAI’s post (as cited elsewhere)' }, url: 'https://openai.com/index/our-approach-to-advertising-and-expanding-access/' }],
    checked: '2026-11',
  },
  {
    id: 'deals-announced',
    cites: [{ section: 'AI商业模式与并购/预期并购', words: '估值/金额' }],
    verdict: 'said-not-so',
    short: { zh: '四项中有三项在录制时已经公布', en: 'Three of the four were announced before recording' },
    text: {
      zh: '标题说是“预期”的并购，但节目录制时四项中有三项已经公布。',
      en: 'The heading calls these deals “expected”, but three of the four had been announced when the episode was recorded.',
    },
    evidence: [press],
    checked: '2026-11',
  },
  {
    id: 'groq-licence',
    cites: [
      { section: 'AI商业模式与并购/预期并购', words: '被NVIDIA收购' },
      { section: 'NVIDIA与GPU未来/未来挑战', words: 'Groq收购' },
    ],
    verdict: 'said-not-so',
    short: { zh: '是非独家许可并聘走人员，不是收购', en: 'A non-exclusive licence with hires, not an acquisition' },
    text: {
      zh: '不是收购，而是非独家许可并聘走人员（2025年12月24日），Groq保持独立。200亿美元是媒体的数字，双方都未证实。',
      en: 'Not an acquisition but a non-exclusive licence with hires (24 December 2025); Groq stays independent. $20 billion is a press figure that neither side confirmed.',
    },
    evidence: [{ grade: 'episode', at: '3:36:40' }, press],
    checked: '2026-11',
  },
  {
    id: 'scale-ai-stake',
    cites: [{ section: 'AI商业模式与并购/预期并购', words: '近300亿美元' }],
    verdict: 'said-not-so',
    short: { zh: '143亿美元换49%无表决权股份，不是许可', en: '$14.3 billion for 49% non-voting: a stake, not a licence' },
    text: {
      zh: 'Meta以143亿美元换取49%的无表决权股份（2025年6月），290亿美元是由此推算的估值。这是入股，不是许可；Groq与Scale AI两行的类型正好颠倒。',
      en: 'Meta invested $14.3 billion for 49% non-voting (June 2025); $29 billion is the implied valuation. It is an equity stake, not a licence: the types in the Groq and Scale AI rows are the wrong way round.',
    },
    evidence: [press],
    checked: '2026-11',
  },
  {
    id: 'perplexity-rumour',
    cites: [{ section: 'AI商业模式与并购/预期并购', words: '传言被Apple收购' }],
    verdict: 'ok',
    short: { zh: '确为传言（2025年6月，内部讨论）', en: 'A rumour, as stated (June 2025, internal talks)' },
    text: {
      zh: '如文档所述，这是传言（2025年6月，内部讨论）。',
      en: 'It is a rumour, as the document states (June 2025, internal talks).',
    },
    evidence: [press],
    checked: '2026-11',
  },
  {
    id: 'manus-deal',
    cites: [{ section: 'AI商业模式与并购/预期并购', words: '8个月内退出' }],
    verdict: 'dated',
    short: { zh: '上线到交易约十个月；2026年4月27日被禁止', en: 'About ten months to the deal; prohibited on 27 Apr 2026' },
    text: {
      zh: '从产品上线到交易（2025年12月）约十个月。2026年4月27日，中国国家发展改革委禁止了这笔交易。',
      en: 'From product launch to deal (December 2025) it was about ten months. On 27 April 2026 China’s NDRC prohibited the deal.',
    },
    evidence: [{ grade: 'episode', at: '3:38:25' }, press],
    checked: '2026-11',
  },
  {
    id: 'hong-kong-listings',
    cites: [{ section: 'AI商业模式与并购/IPO展望', words: '已提交IPO文件' }],
    verdict: 'dated',
    short: { zh: '两家已于2026年1月8日和9日在香港上市', en: 'The two listed in Hong Kong on 8 and 9 Jan 2026' },
    text: {
      zh: '两家公司已于2026年1月8日和9日在香港上市，早于节目发布。',
      en: 'The two companies listed in Hong Kong on 8 and 9 January 2026, before the episode was released.',
    },
    evidence: [press],
    checked: '2026-11',
  },
  {
    id: 'us-listings',
    cites: [{ section: 'AI商业模式与并购/IPO展望', words: '只要融资容易，不会IPO' }],
    verdict: 'dated',
    short: { zh: 'Anthropic、OpenAI秘密递表；SpaceX（含xAI）上市', en: 'Anthropic, OpenAI filed in confidence; SpaceX (xAI) listed' },
    text: {
      zh: 'Anthropic于2026年6月1日、OpenAI于6月8日宣布已秘密提交S-1。SpaceX于2月2日收购xAI，6月12日上市。',
      en: 'Anthropic (1 June 2026) and OpenAI (8 June) announced that they had confidentially submitted an S-1. SpaceX, which acquired xAI on 2 February, was listed on 12 June.',
    },
    evidence: [
      { grade: 'secondary', source: { zh: '新闻，2026年6月1日', en: 'press, 1 June 2026' }, url: 'https://substack.graceannhansen.com/p/anthropic-965-billion-ipo-filing' },
      { grade: 'secondary', source: { zh: '新闻，引OpenAI的声明', en: 'press, with OpenAI’s statement' }, url: 'https://www.wealthprofessional.ca/news/industry-news/openai-files-ipo-registration-but-dont-expect-market-debut-to-be-imminent/392662' },
      { grade: 'secondary', source: { zh: '新闻，2026年6月12日', en: 'press, 12 June 2026' }, url: 'https://thecounterbrief.com/spacex-ipo-grok-public-market.md' },
    ],
    checked: '2026-11',
  },
  {
    id: 'sora-closed',
    cites: [{ section: '主要AI公司未来展望/OpenAI', words: 'Deep Research、Sora、o1等定义性产品' }],
    verdict: 'dated',
    short: { zh: 'Sora的网页和应用已于2026年4月停止', en: 'Sora’s web and app ended in April 2026' },
    text: {
      zh: 'OpenAI已于2026年4月26日停止Sora的网页和应用，并宣布API于9月24日停止。',
      en: 'OpenAI discontinued Sora on the web and as an app on 26 April 2026 and announced the end of its API for 24 September.',
    },
    evidence: [{ grade: 'primary', source: { zh: 'OpenAI帮助中心（经转引）', en: 'OpenAI Help Center (as quoted)' }, url: 'https://help.openai.com/en/articles/20001152-what-to-know-about-the-sora-discontinuation' }],
    checked: '2026-11',
  },
  {
    id: 'least-chaotic',
    cites: [{ section: '主要AI公司未来展望/Anthropic', words: '文化上最不混乱' }],
    verdict: 'said-not-so',
    short: { zh: '说时带有保留：“至少看上去”', en: 'Hedged in speech: “at least be presenting as”' },
    text: {
      zh: '节目中的说法带有保留：“至少看上去是最不混乱的”。文档略去了这一点。',
      en: 'It was hedged in speech: “seems to at least be presenting as the least chaotic”. The document drops the hedge.',
    },
    evidence: [{ grade: 'episode', at: '0:05:16' }],
    checked: '2026-11',
  },
  {
    id: 'google-cloud',
    cites: [{ section: '主要AI公司未来展望/Google/Gemini', words: 'Google Cloud提供更复杂' }],
    verdict: 'misattributed',
    short: { zh: '没有说成劣势，只是较难说清', en: 'Not called a weakness, only harder to explain' },
    text: {
      zh: '节目中没有把它说成劣势：Google Cloud会继续做得不错，只是在生态中较难说清，因为它与Azure和AWS竞争，而不在模型供应商一侧。',
      en: 'The episode does not call it a weakness: Google Cloud will continue to do well, but is harder to explain in the ecosystem, as it competes with Azure and AWS rather than on the side of model providers.',
    },
    evidence: [{ grade: 'episode', at: '0:12:21–0:12:42' }],
    checked: '2026-11',
  },
  {
    id: 'grok-heavy',
    cites: [{ section: '主要AI公司未来展望/xAI', words: 'Grok 4在调试方面表现出色' }],
    verdict: 'misattributed',
    short: { zh: '说的是Grok 4 Heavy', en: 'Said of Grok 4 Heavy' },
    text: {
      zh: '节目中说的是Grok 4 Heavy，大概是主持人的话。文档在“主流AI模型对比”一章里也写作SuperGrok Heavy版本。',
      en: 'The episode has it of Grok 4 Heavy, probably from the host. The document’s own chapter on models also has the SuperGrok Heavy version.',
    },
    evidence: [
      { grade: 'episode', at: '0:17:45' },
      { grade: 'primary', source: { zh: '文档本身', en: 'the document itself' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'xai-gigawatts',
    cites: [{ section: '主要AI公司未来展望/xAI', words: '1吉瓦规模，年底达到2吉瓦' }],
    verdict: 'said-not-so',
    short: { zh: '公司自己的说法；卫星读数约350兆瓦冷却', en: 'The company’s claim; satellite: about 350 MW of cooling' },
    text: {
      zh: 'xAI的1吉瓦和2吉瓦是公司自己的说法，节目中说的是“据报道”。2026年1月的一次卫星判读看到约350兆瓦的冷却能力。',
      en: 'xAI’s 1 and 2 gigawatts are a claim of the company; in the episode it was “reported”. A satellite reading in January 2026 saw about 350 MW of cooling.',
    },
    evidence: [
      { grade: 'episode', at: '0:55:53' },
      { grade: 'secondary', source: { zh: 'Epoch AI，经新闻报道', en: 'Epoch AI, via press' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'spacex-xai',
    cites: [{ section: '主要AI公司未来展望/xAI', words: '计划2026年初达到1吉瓦规模' }],
    verdict: 'dated',
    short: { zh: 'SpaceX于2026年2月2日宣布收购xAI', en: 'SpaceX announced on 2 Feb 2026 that it acquired xAI' },
    text: {
      zh: 'SpaceX于2026年2月2日宣布收购xAI，在节目发布之后。',
      en: 'SpaceX announced the acquisition of xAI on 2 February 2026, after the release of the episode.',
    },
    evidence: [{ grade: 'secondary', source: { zh: '路透社，经《韩国中央日报》', en: 'Reuters, via Korea JoongAng Daily' }, url: 'https://koreajoongangdaily.joins.com/news/2026-02-03/business/tech/Musks-SpaceX-acquires-xAI/2514678' }],
    checked: '2026-11',
  },
  {
    id: 'nsf-grant',
    cites: [
      { section: '美国开源AI倡议/政策支持', words: 'NSF 1亿美元四年资助' },
      { section: '美国开源AI倡议/政策支持', words: '有史以来最大的CS资助' },
    ],
    verdict: 'said-not-so',
    short: { zh: 'NSF 7500万＋NVIDIA 7700万＝1.52亿美元', en: 'NSF $75 million + NVIDIA $77 million = $152 million' },
    text: {
      zh: 'NSF出7500万美元，NVIDIA出7700万美元，合计1.52亿美元（OMAI，2025年8月）。“有史以来最大的CS资助”和四年的期限，都没有找到依据。',
      en: '$75 million from NSF and $77 million from NVIDIA make $152 million (OMAI, August 2025). For “largest CS grant ever” and for the four-year term no support was found.',
    },
    evidence: [
      { grade: 'episode', at: '3:51:51' },
      { grade: 'primary', source: { zh: 'NSF公告', en: 'NSF bulletin' } },
    ],
    checked: '2026-11',
  },
  {
    id: 'reflection-funding',
    cites: [{ section: '美国开源AI倡议/政策支持', words: 'Reflection AI 20亿美元融资' }],
    verdict: 'ok',
    short: { zh: '与文档所述相符（2025年10月）', en: 'As the document states (October 2025)' },
    text: {
      zh: 'Reflection AI的20亿美元融资与文档所述相符（2025年10月）。',
      en: 'Reflection AI’s $2 billion is as the document states (October 2025).',
    },
    evidence: [press],
    checked: '2026-11',
  },
  {
    id: 'microsoft-maia',
    cites: [{ section: 'NVIDIA与GPU未来/竞争格局', words: '将尝试做自己的东西' }],
    verdict: 'said-not-so',
    short: { zh: '已有自研芯片：2023年的Maia 100', en: 'It has its own chips since Maia 100 of 2023' },
    text: {
      zh: 'Microsoft已有自研AI芯片：2023年11月公布Maia 100，2026年1月26日公布Maia 200，都早于节目发布。',
      en: 'Microsoft had AI chips of its own: it announced Maia 100 in November 2023 and Maia 200 on 26 January 2026, both before the release of the episode.',
    },
    evidence: [
      { grade: 'episode', at: '4:02:30' },
      { grade: 'secondary', source: { zh: 'Observer，2023年11月', en: 'Observer, November 2023' }, url: 'https://observer.com/2023/11/microsoft-ceo-satya-nadella-unveils-the-companys-first-in-house-a-i-chip/' },
      { grade: 'primary', source: { zh: 'Microsoft官方博客，2026年1月26日（经转引）', en: 'Official Microsoft Blog, 26 January 2026 (as cited elsewhere)' }, url: 'https://blogs.microsoft.com/blog/2026/01/26/maia-200-the-ai-accelerator-built-for-inference/' },
    ],
    checked: '2026-11',
  },
  {
    id: 'rubin-cpx',
    cites: [{ section: 'NVIDIA与GPU未来/未来挑战', words: 'Vera Rubin新芯片' }],
    verdict: 'said-not-so',
    short: { zh: '只是该平台的一部分：Rubin CPX', en: 'Only a part of that platform: Rubin CPX' },
    text: {
      zh: '专为预填充设计的是该平台的一部分，即Rubin CPX。',
      en: 'What is designed for prefill is a part of that platform, Rubin CPX.',
    },
    evidence: [{ grade: 'episode', at: '4:01:46' }, press],
    checked: '2026-11',
  },
  {
    id: 'told-twice',
    cites: [
      { section: '中美AI竞争格局/核心观点', words: '2026年不存在任何公司拥有其他公司无法获得的技术' },
      { section: '关键语录/关于AI竞争', words: '我不认为在2026年会有任何公司拥有其他公司无法获得的技术' },
      { section: '主流AI模型对比/使用模式', words: '你使用它直到它出错，然后你换一个LLM' },
      { section: '关键语录/关于模型使用', words: '你使用它直到它出错，然后你换一个LLM' },
      { section: '中美AI竞争格局/中国开源模型的持续性', words: '美国顶级科技公司出于安全考虑不会付费订阅中国公司的API' },
      { section: '关键语录/关于开源', words: '美国顶级科技公司出于安全考虑不会付费订阅中国公司' },
      { section: 'AI入门学习建议/Sebastian的建议', words: '编码的美妙之处在于它不会撒谎' },
      { section: '关键语录/关于学习', words: '代码的美妙之处在于它不会撒谎' },
      { section: 'AI是否会取代程序员/挑战', words: 'AI在某些事情上非常出色，在某些事情上非常糟糕' },
      { section: '关键语录/关于AGI', words: '在某些事情上非常出色，在某些事情上非常糟糕' },
      { section: '人类文明的未来/AI的真正影响', words: '一个很少被讨论的巨大事情' },
      { section: '关键语录/关于人类知识', words: '一个很少被讨论的巨大事情' },
    ],
    verdict: 'ok',
    short: { zh: '文档在别处用不同的文字给出同一段话', en: 'The document has the same passage elsewhere in other words' },
    text: {
      zh: '文档在另一节用不同的文字给出了同一段话，所以至少有一处不是逐字的。',
      en: 'The document has the same passage in another section in other words, so at least one of them is not word for word.',
    },
    evidence: [{ grade: 'primary', source: { zh: '文档本身', en: 'the document itself' } }],
    checked: '2026-11',
  },
  {
    id: 'aha-moment',
    cites: [{ section: '关键语录/关于RLVR', words: '啊，我做错了，让我再试一次' }],
    verdict: 'said-not-so',
    short: { zh: '下一位发言者：这种时刻大概不是真的', en: 'The next speaker: such moments are probably not real' },
    text: {
      zh: '紧接着的发言者说，这种“aha moment”（顿悟时刻）大概不是真的，预训练里已经见过。文档略去了这一点。',
      en: 'The next speaker said that such “aha moments” are probably not real; pre-training has seen them. The document omits this.',
    },
    evidence: [{ grade: 'episode', at: '1:43:43' }],
    checked: '2026-11',
  },
  {
    id: 'mental-health',
    cites: [{ section: '关键语录/关于工作文化', words: '这将是某人越过边缘的事情' }],
    verdict: 'misattributed',
    short: { zh: '说的是用户的心理健康与自杀风险', en: 'About users’ mental health and suicide risk' },
    text: {
      zh: '这段话归在“工作文化”之下，说的却是用户的心理健康与自杀风险。',
      en: 'Filed under work culture, the quotation is about users’ mental health and suicide risk.',
    },
    evidence: [{ grade: 'episode', at: '1:27:01' }],
    checked: '2026-11',
  },
] as const satisfies readonly Note[]

export type NoteId = typeof notes[number]['id']
