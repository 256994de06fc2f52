import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'
import type { Point } from 'talkwright/data/point'

const main = '开源与闭源模型之争/2025年主要开源模型'
const full = '开源与闭源模型之争/完全开源项目'
const why = '开源与闭源模型之争/为什么开源重要？'

export interface OpenModels extends Sourced {
  readonly id: string
  readonly region: 'china' | 'west'
  readonly names: Text
  /** What the document adds in brackets: the maker, or what it is good at. */
  readonly remark?: Text
  /** Whether the document lists it among the fully open projects as well. */
  readonly fullyOpen?: true
}

export const regionNames: Readonly<Record<OpenModels['region'], Text>> = {
  china: { zh: '中国模型', en: 'Chinese models' },
  west: { zh: '西方模型', en: 'Western models' },
}

/** The main open models of 2025, line by line as in the document. */
export const openModels: readonly OpenModels[] = [
  { id: 'deepseek', region: 'china', names: { zh: 'DeepSeek V3、DeepSeek R1、DeepSeek-V3.2', en: 'DeepSeek V3, DeepSeek R1, DeepSeek-V3.2' }, cite: { section: main, words: 'DeepSeek V3、DeepSeek R1、DeepSeek-V3.2' } },
  { id: 'qwen', region: 'china', names: { zh: 'Qwen 3', en: 'Qwen 3' }, cite: { section: main, words: 'Qwen 3' } },
  { id: 'kimi', region: 'china', names: { zh: 'Kimi K2', en: 'Kimi K2' }, remark: { zh: '创意写作和软件任务优秀', en: 'excellent at creative writing and software tasks' }, cite: { section: main, words: 'Kimi K2（创意写作和软件任务优秀）' } },
  { id: 'minimax', region: 'china', names: { zh: 'MiniMax', en: 'MiniMax' }, cite: { section: main, words: 'MiniMax' } },
  { id: 'glm', region: 'china', names: { zh: 'Z.ai GLM模型', en: 'Z.ai GLM models' }, cite: { section: main, words: 'Z.ai GLM模型' } },
  { id: 'gpt-oss', region: 'west', names: { zh: 'gpt-oss-120b', en: 'gpt-oss-120b' }, remark: { zh: 'OpenAI首个开源模型，自GPT-2以来', en: 'OpenAI’s first open model since GPT-2' }, cite: { section: main, words: 'gpt-oss-120b（OpenAI首个开源模型，自GPT-2以来）' } },
  { id: 'mistral', region: 'west', names: { zh: 'Mistral Large 3', en: 'Mistral Large 3' }, cite: { section: main, words: 'Mistral Large 3' } },
  { id: 'gemma', region: 'west', names: { zh: 'Gemma', en: 'Gemma' }, cite: { section: main, words: 'Gemma' } },
  { id: 'nemotron', region: 'west', names: { zh: 'Nemotron 3', en: 'Nemotron 3' }, remark: { zh: 'NVIDIA', en: 'NVIDIA' }, fullyOpen: true, cite: { section: main, words: 'Nemotron 3（NVIDIA）' } },
  { id: 'olmo', region: 'west', names: { zh: 'OLMo 3', en: 'OLMo 3' }, remark: { zh: 'AI2', en: 'AI2' }, fullyOpen: true, cite: { section: main, words: 'OLMo 3（AI2）' } },
  { id: 'smollm', region: 'west', names: { zh: 'SmolLM', en: 'SmolLM' }, remark: { zh: 'Hugging Face', en: 'Hugging Face' }, cite: { section: main, words: 'SmolLM（Hugging Face）' } },
]

/** What makes a project fully open. */
export const fullOpenness: Point = {
  id: 'full-openness',
  text: { zh: '释放数据和代码的项目', en: 'Projects that release data and code' },
  cite: { section: full, words: '释放数据和代码的项目' },
}

export const fullyOpenProjects: readonly Point[] = [
  { id: 'ai2', text: { zh: 'Allen Institute for AI (OLMo)', en: 'Allen Institute for AI (OLMo)' }, cite: { section: full, words: 'Allen Institute for AI (OLMo)' } },
  { id: 'ifm', text: { zh: 'Institute for Foundation Models/LM360 (K2模型)', en: 'Institute for Foundation Models/LM360 (K2 model)' }, cite: { section: full, words: 'Institute for Foundation Models/LM360 (K2模型)' } },
  { id: 'apertus', text: { zh: 'Apertus（瑞士研究联盟）', en: 'Apertus (a Swiss research consortium)' }, cite: { section: full, words: 'Apertus（瑞士研究联盟）' } },
  { id: 'nvidia-nemotron', text: { zh: 'NVIDIA Nemotron 3', en: 'NVIDIA Nemotron 3' }, cite: { section: full, words: 'NVIDIA Nemotron 3' } },
  { id: 'stanford', text: { zh: 'Stanford的Martini社区项目', en: 'Stanford’s Martini community project' }, cite: { section: full, words: 'Stanford的Martini社区项目' } },
]

export interface Reason extends Sourced {
  readonly id: string
  readonly term: Text
  readonly text: Text
}

/** Why openness matters, numbered in the document. */
export const reasonsForOpenness: readonly Reason[] = [
  { id: 'users', term: { zh: '获取用户', en: 'Gaining users' }, text: { zh: '让更多人使用AI，特别是无法付费的人', en: 'Lets more people use AI, above all those who cannot pay' }, cite: { section: why, words: '**获取用户**：让更多人使用AI，特别是无法付费的人' } },
  { id: 'trust', term: { zh: '透明度和信任', en: 'Transparency and trust' }, text: { zh: '了解模型如何工作', en: 'To understand how a model works' }, cite: { section: why, words: '**透明度和信任**：了解模型如何工作' } },
  { id: 'customising', term: { zh: '定制化', en: 'Customisation' }, text: { zh: '可以训练、添加后训练、专业化', en: 'It can be trained, post-trained, specialised' }, cite: { section: why, words: '**定制化**：可以训练、添加后训练、专业化' } },
  { id: 'talent', term: { zh: '教育和人才', en: 'Education and talent' }, text: { zh: '训练下一代研究人员的唯一途径', en: 'The only way to train the next generation of researchers' }, cite: { section: why, words: '**教育和人才**：训练下一代研究人员的唯一途径' } },
]

export const reasonColumns: readonly Column<Reason>[] = [
  { key: 'term', header: { zh: '理由', en: 'Reason' }, share: 3 },
  { key: 'text', header: { zh: '说明', en: 'What it means' }, share: 6 },
]
