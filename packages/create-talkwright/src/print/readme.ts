import type { Plan } from '../planned.ts'

/** What an owner of a talk has to know of it; inert, for a title may hold anything. */
export function readme({ title, lang }: Plan, name: string): string {
  const words = title.replaceAll(/[^\p{L}\p{N}\p{P} ]|[&[\]*_]/gu, ' ').replaceAll(/\s+/g, ' ').trim()
  return `# ${words || name}

A slide deck made from the notes in \`data/source/notes.${lang}.md\`; every statement can be traced to its place there.

\`\`\`sh
npm ci && npm run export   # the PDF, in out/
npm ci && npm test         # every check
\`\`\`

\`npm start\` presents it, \`npm run build\` makes the site in \`dist/\`.

- **Slides** are in \`pages/\`, one file a chapter, listed in \`slides.md\`: settings, components, speaker notes.
- **What they say** is in \`data/\`, typed rows that each cite the document.
- **Another language**: \`npm run add-language -- ${lang === 'zh' ? 'en' : 'zh'}\`; then \`npm run check\` lists every text that is to be written.
`
}
