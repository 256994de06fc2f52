import type { Sourced } from 'talkwright/data/cite'
import type { Text } from 'talkwright/data/lang'
import type { Point, PointGroup } from 'talkwright/data/point'

export interface ChipRival extends Sourced {
  readonly id: string
  readonly company: Text
  /** What the company does; together with its name, the document's sentence. */
  readonly text: Text
}

/** Who else makes chips. */
export const chipRivals: readonly ChipRival[] = [
  {
    id: 'google',
    company: { zh: 'Google', en: 'Google' },
    text: { zh: '可以制造TPU', en: 'can make TPUs' },
    cite: { section: 'NVIDIA与GPU未来/竞争格局', words: 'Google可以制造TPU' },
  },
  {
    id: 'amazon',
    company: { zh: 'Amazon', en: 'Amazon' },
    text: { zh: '正在制造Trainium', en: 'is making Trainium' },
    cite: { section: 'NVIDIA与GPU未来/竞争格局', words: 'Amazon正在制造Trainium' },
  },
  {
    id: 'microsoft',
    company: { zh: 'Microsoft', en: 'Microsoft' },
    text: { zh: '将尝试做自己的东西', en: 'will try to make something of its own' },
    cite: { section: 'NVIDIA与GPU未来/竞争格局', words: 'Microsoft将尝试做自己的东西' },
  },
]

/** What the document sets against the rivals. */
export const nvidiaFlexibility: Point = {
  id: 'nvidia-flexibility',
  text: { zh: '但NVIDIA平台最灵活', en: 'But NVIDIA’s platform is the most flexible' },
  cite: { section: 'NVIDIA与GPU未来/竞争格局', words: '但NVIDIA平台最灵活' },
}

export const nvidiaChallenges: PointGroup = {
  id: 'nvidia-challenges',
  label: { zh: '未来挑战', en: 'Challenges to come' },
  points: [
    {
      id: 'split-compute',
      text: { zh: '训练和推理计算的分离', en: 'The separation of compute for training from compute for inference' },
      cite: { section: 'NVIDIA与GPU未来/未来挑战', words: '训练和推理计算的分离' },
    },
    {
      id: 'inference-value',
      text: { zh: 'Groq收购意味着专门推理计算的价值', en: 'The Groq acquisition implies that specialised compute for inference has value' },
      cite: { section: 'NVIDIA与GPU未来/未来挑战', words: 'Groq收购意味着专门推理计算的价值' },
    },
    {
      id: 'prefill-chip',
      text: { zh: 'Vera Rubin新芯片专为预填充设计', en: 'The new Vera Rubin chip is designed specifically for prefill' },
      cite: { section: 'NVIDIA与GPU未来/未来挑战', words: 'Vera Rubin新芯片专为预填充设计' },
    },
  ],
}
