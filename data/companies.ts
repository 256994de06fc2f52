import type { Text } from 'talkwright/data/lang'
import type { PointGroup } from 'talkwright/data/point'

export interface OutlookGroup extends PointGroup {
  readonly id: 'strengths' | 'weaknesses' | 'expectation' | 'unsorted'
}

export interface CompanyOutlook {
  readonly id: 'openai' | 'anthropic' | 'google' | 'meta' | 'xai'
  readonly name: Text
  /** Only the groups that the document gives for this company, in its order. */
  readonly groups: readonly OutlookGroup[]
}

const strengths: Text = { zh: '优势', en: 'Strengths' }
const weaknesses: Text = { zh: '劣势', en: 'Weaknesses' }
const expectation: Text = { zh: '预期', en: 'Expectation' }

/** The five companies that the document looks ahead for. */
export const companies: readonly CompanyOutlook[] = [
  {
    id: 'openai',
    name: { zh: 'OpenAI', en: 'OpenAI' },
    groups: [
      {
        id: 'strengths',
        label: strengths,
        points: [
          {
            id: 'openai-brand',
            text: { zh: '品牌和用户基数', en: 'Brand and user base' },
            cite: { section: '主要AI公司未来展望/OpenAI', words: '品牌和用户基数' },
          },
          {
            id: 'openai-landing',
            text: { zh: '持续能够”着陆”新研究和产品', en: 'Continuously able to “land” new research and products' },
            cite: { section: '主要AI公司未来展望/OpenAI', words: '持续能够”着陆”新研究和产品' },
          },
          {
            id: 'openai-defining-products',
            text: { zh: 'Deep Research、Sora、o1等定义性产品', en: 'Defining products such as Deep Research, Sora and o1' },
            cite: { section: '主要AI公司未来展望/OpenAI', words: 'Deep Research、Sora、o1等定义性产品' },
          },
        ],
      },
      {
        id: 'weaknesses',
        label: weaknesses,
        points: [
          {
            id: 'openai-chaos',
            text: { zh: '运营混乱', en: 'Chaotic operations' },
            cite: { section: '主要AI公司未来展望/OpenAI', words: '运营混乱' },
          },
          {
            id: 'openai-chasing',
            text: { zh: '追逐高影响力事物（创业文化）', en: 'Chases things of high impact (start-up culture)' },
            cite: { section: '主要AI公司未来展望/OpenAI', words: '追逐高影响力事物（创业文化）' },
          },
        ],
      },
    ],
  },
  {
    id: 'anthropic',
    name: { zh: 'Anthropic', en: 'Anthropic' },
    groups: [
      {
        id: 'strengths',
        label: strengths,
        points: [
          {
            id: 'anthropic-order',
            text: { zh: '文化上最不混乱', en: 'Culturally the least chaotic' },
            cite: { section: '主要AI公司未来展望/Anthropic', words: '文化上最不混乱' },
          },
          {
            id: 'anthropic-code-bet',
            text: { zh: '押注代码策略成功', en: 'The strategy of betting on code has succeeded' },
            cite: { section: '主要AI公司未来展望/Anthropic', words: '押注代码策略成功' },
          },
          {
            id: 'anthropic-aligned',
            text: { zh: '员工高度一致', en: 'Highly aligned employees' },
            cite: { section: '主要AI公司未来展望/Anthropic', words: '员工高度一致' },
          },
        ],
      },
      {
        id: 'expectation',
        label: expectation,
        points: [
          {
            id: 'anthropic-enterprise',
            text: { zh: '在软件和企业侧持续成功', en: 'Continued success on the software and enterprise side' },
            cite: { section: '主要AI公司未来展望/Anthropic', words: '在软件和企业侧持续成功' },
          },
        ],
      },
    ],
  },
  {
    id: 'google',
    name: { zh: 'Google/Gemini', en: 'Google/Gemini' },
    groups: [
      {
        id: 'strengths',
        label: strengths,
        points: [
          {
            id: 'google-scale',
            text: { zh: '规模和历史优势', en: 'Advantages of scale and history' },
            cite: { section: '主要AI公司未来展望/Google/Gemini', words: '规模和历史优势' },
          },
          {
            id: 'google-tpu',
            text: { zh: 'TPU可避免NVIDIA芯片的高利润率', en: 'TPUs can avoid the high margins on NVIDIA’s chips' },
            cite: { section: '主要AI公司未来展望/Google/Gemini', words: 'TPU可避免NVIDIA芯片的高利润率' },
          },
          {
            id: 'google-separation',
            text: { zh: '研究与产品分离更好', en: 'Research and product better separated' },
            cite: { section: '主要AI公司未来展望/Google/Gemini', words: '研究与产品分离更好' },
          },
        ],
      },
      {
        id: 'weaknesses',
        label: weaknesses,
        points: [
          {
            id: 'google-cloud',
            text: { zh: 'Google Cloud提供更复杂', en: 'What Google Cloud offers is more complicated' },
            cite: { section: '主要AI公司未来展望/Google/Gemini', words: 'Google Cloud提供更复杂' },
          },
        ],
      },
    ],
  },
  {
    id: 'meta',
    name: { zh: 'Meta/Llama', en: 'Meta/Llama' },
    groups: [
      {
        id: 'expectation',
        label: expectation,
        points: [
          {
            id: 'meta-llama-5',
            text: { zh: 'Llama 5可能不会开源', en: 'Llama 5 may not be open' },
            cite: { section: '主要AI公司未来展望/Meta/Llama', words: 'Llama 5可能不会开源' },
          },
          // The document’s sentence has no subject; it stands under the company’s name.
          {
            id: 'meta-brand',
            text: { zh: '仍可能参与开源生态系统或继续Llama品牌', en: 'May still take part in the open-source ecosystem or continue the Llama brand' },
            cite: { section: '主要AI公司未来展望/Meta/Llama', words: '仍可能参与开源生态系统或继续Llama品牌' },
          },
        ],
      },
    ],
  },
  {
    id: 'xai',
    name: { zh: 'xAI', en: 'xAI' },
    groups: [
      {
        // The document lists these under no label.
        id: 'unsorted',
        label: { zh: '现状与计划', en: 'State and plans' },
        points: [
          {
            id: 'xai-debugging',
            text: { zh: 'Grok 4在调试方面表现出色', en: 'Grok 4 does very well at debugging' },
            cite: { section: '主要AI公司未来展望/xAI', words: 'Grok 4在调试方面表现出色' },
          },
          {
            id: 'xai-gigawatts',
            text: {
              zh: '计划2026年初达到1吉瓦规模，年底达到2吉瓦',
              en: 'Plans to reach a scale of 1 gigawatt in early 2026 and 2 gigawatts by the end of the year',
            },
            cite: { section: '主要AI公司未来展望/xAI', words: '计划2026年初达到1吉瓦规模，年底达到2吉瓦' },
          },
        ],
      },
    ],
  },
]
