import type { Lang } from '../../model/lang.ts'
import { expect, it } from 'vitest'
import { numbersIn } from '../../author/document/numbers.ts'

it.each<[Lang, string, number[]]>([
  ['zh', '近300亿美元', [30e9]],
  ['en', 'close to $30 billion', [30e9]],
  ['zh', '143亿美元', [14.3e9]],
  ['en', '$14.3 billion', [14.3e9]],
  ['zh', '7500万＋7700万＝1.52亿', [75e6, 77e6, 152e6]],
  ['en', 'above 700M users', [700e6]],
  ['zh', '5-10万亿token', [5e12, 10e12]],
  ['en', '5–10 trillion tokens', [5e12, 10e12]],
  ['en', 'from 5 to 10 trillion', [5e12, 10e12]],
  ['zh', '2027-2028年', [2027, 2028]],
  ['zh', '486,965次观看', [486965]],
  ['en', 'at $2,000 a month', [2000]],
  ['zh', '从15%提升到50%', [0.15, 0.5]],
  ['en', 'from 15 percent to 50%', [0.15, 0.5]],
  ['en', 'GPT-2, o1, Qwen3-0.6B, OLMo 3, GPT-5.2', [1, 2, 3, 3, 5.2, 0.6e9]],
  ['zh', '从GPT-2到gpt-oss-120b', [2, 120]],
  ['zh', '996，9AM-9PM', [9, 9, 996]],
  ['zh', '2026年1月31日22:33', [1, 22, 31, 33, 2026]],
  ['en', '31 January 2026 at 22:33', [1, 22, 31, 33, 2026]],
  ['en', 'It may march on in May 2026', [5, 2026]],
  ['en', '8 Jan and 27 Apr 2026, Marin 3', [1, 3, 4, 8, 27, 2026]],
  ['zh', '三个轴', [3]],
  ['en', 'Three axes', [3]],
  ['zh', '四五个模型，两三个人', [2, 3, 4, 5]],
  ['en', 'four or five models, two or three people', [2, 3, 4, 5]],
  ['zh', '二十年，十二个', [12, 20]],
  ['en', 'twenty years, twelve', [12, 20]],
  ['zh', '第二遍，数十亿，几十年，三星，一个', []],
  ['en', 'the second time, someone, one of them', []],
  ['zh', '不到十年，比十年更久', [10, 10]],
])('reads in %s “%s” as %j', (lang, text, numbers) => {
  expect(numbersIn(text, lang)).toEqual([...numbers].sort((a, b) => a - b))
})
