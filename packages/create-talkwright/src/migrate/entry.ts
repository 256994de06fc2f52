/** The file of a talk's entry, in its first language or in another. */
export const ENTRY = /^slides(?:\.[\w-]+)?\.md$/

/** An entry of a former talk whose headmatter names the engine as an addon. */
export function withAddon(text: string): string {
  const head = text.match(/^---\r?\n([\s\S]*?)(?=\r?\n---)/)?.[1]
  if (head === undefined || /^addons:[^\n]*\btalkwright\b|^ *- *['"]?talkwright\b/m.test(head))
    return text
  const named = /^addons:[ \t]*\[/m.test(head)
    ? head.replace(/^(addons:[ \t]*\[)\s*([^\]]*)/m, (_, open: string, others: string) => `${open}talkwright${others.trim() && ', '}${others}`)
    : /^addons:[ \t]*$/m.test(head)
      ? head.replace(/^addons:[ \t]*$/m, '$&\n  - talkwright')
      : /^theme:/m.test(head) ? head.replace(/^theme:.*$/m, '$&\naddons: [talkwright]') : `${head}\naddons: [talkwright]`
  return text.replace(head, () => named)
}
