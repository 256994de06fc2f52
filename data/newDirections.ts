import type { PointGroup } from 'talkwright/data/point'

const diffusion = '新兴技术方向/文本扩散模型'
const tools = '新兴技术方向/工具使用'

/** Text diffusion: how it works, what speaks for it, and what against. */
export const textDiffusion: readonly PointGroup[] = [
  {
    id: 'how',
    label: { zh: '工作原理', en: 'How it works' },
    points: [
      { id: 'random-start', text: { zh: '从随机文本开始', en: 'Starts from random text' }, cite: { section: diffusion, words: '从随机文本开始' } },
      { id: 'refine', text: { zh: '迭代填充或细化', en: 'Fills in or refines it again and again' }, cite: { section: diffusion, words: '迭代填充或细化' } },
      { id: 'many-tokens', text: { zh: '可以同时处理多个token', en: 'Can work on multiple tokens at once' }, cite: { section: diffusion, words: '可以同时处理多个token' } },
    ],
  },
  {
    id: 'advantages',
    label: { zh: '优势', en: 'Advantages' },
    points: [
      { id: 'parallel', text: { zh: '并行生成，可能更快', en: 'Generates in parallel, possibly faster' }, cite: { section: diffusion, words: '并行生成，可能更快' } },
      { id: 'large-diffs', text: { zh: '适合生成大型代码diff', en: 'Suited to large code diffs' }, cite: { section: diffusion, words: '适合生成大型代码diff' } },
    ],
  },
  {
    id: 'disadvantages',
    label: { zh: '劣势', en: 'Disadvantages' },
    points: [
      { id: 'not-parallel', text: { zh: '某些任务不适合并行（推理、工具使用）', en: 'Some tasks do not suit parallel work (reasoning, tool use)' }, cite: { section: diffusion, words: '某些任务不适合并行（推理、工具使用）' } },
      { id: 'more-steps', text: { zh: '质量可能需要更多去噪步骤', en: 'Quality may need more denoising steps' }, cite: { section: diffusion, words: '质量可能需要更多去噪步骤' } },
    ],
  },
]

/** Tool use: where it stands, and what it does about hallucination. */
export const toolUse: readonly PointGroup[] = [
  {
    id: 'state',
    label: { zh: '当前状态', en: 'The current state' },
    points: [
      { id: 'proprietary', text: { zh: '主要在专有LLM侧', en: 'Mainly on the side of proprietary LLMs' }, cite: { section: tools, words: '主要在专有LLM侧' } },
      { id: 'first-open', text: { zh: 'gpt-oss-120b是首个以工具使用为目标训练的开放模型', en: 'gpt-oss-120b is the first open model trained with tool use as its aim' }, cite: { section: tools, words: 'gpt-oss-120b是首个以工具使用为目标训练的开放模型' } },
      { id: 'which-tools', text: { zh: '可以调用网页搜索、Python解释器等', en: 'Can call web search, a Python interpreter and others' }, cite: { section: tools, words: '可以调用网页搜索、Python解释器等' } },
    ],
  },
  {
    id: 'hallucination',
    label: { zh: '解决幻觉', en: 'Solving hallucination' },
    points: [
      { id: 'reduced', text: { zh: '不能完全解决，但可以减少', en: 'Cannot be solved entirely, but reduced' }, cite: { section: tools, words: '不能完全解决，但可以减少' } },
      { id: 'when-to-call', text: { zh: 'LLM仍需知道何时调用工具', en: 'The LLM still has to know when to call a tool' }, cite: { section: tools, words: 'LLM仍需知道何时调用工具' } },
      { id: 'web-may-be-wrong', text: { zh: '网络信息也可能不正确', en: 'What is on the web may be wrong, too' }, cite: { section: tools, words: '网络信息也可能不正确' } },
    ],
  },
]
