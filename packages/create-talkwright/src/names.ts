/** Fields that tables of notes often have, by words of their headers. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:项目|条目|事项|议题|item|topic)$/i, 'item'],
  [/^(?:内容|说明|详细说明|描述|备注|description|notes?|details?)$/i, 'description'],
  [/^(?:名称|名字|产品|name|product|model|tool)$/i, 'name'],
  [/日期|时间|年份|截止|\b(?:date|year|when|due|released?)\b/i, 'date'],
  [/金额|预算|费用|价格|成本|\b(?:amount|price|cost|budget)\b/i, 'amount'],
  [/负责人|提出者|\b(?:owner|who|responsible|by)\b/i, 'owner'],
  [/状态|结论|\b(?:status|result|verdict)\b/i, 'status'],
]
const TAKEN = new Set(['id', 'cite'])

/** The names of fields for the columns of a table: known words, else the letters of the header, else its number; each once. */
export function fieldNames(header: readonly string[]): string[] {
  const used = new Set(TAKEN)
  return header.map((head, index) => {
    const known = FIELDS.find(([words]) => words.test(head.trim()))?.[1]
    const wanted = [known, camel(slug(head)), `column${index + 1}`].find(name => name && !used.has(name)) ?? `column${index + 1}`
    used.add(wanted)
    return wanted
  })
}

/** The Latin words of a text in small letters, joined by hyphens; empty where they are not most of it. */
export function slug(text: string): string {
  const words = text.normalize('NFKD').toLowerCase().match(/[a-z][a-z0-9]*/g)?.slice(0, 4) ?? []
  const letters = words.join('').length
  return letters >= 3 && letters * 2 >= text.replaceAll(/[\s\p{P}\p{M}]/gu, '').length ? words.join('-').slice(0, 32).replace(/-$/, '') : ''
}

export function camel(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
