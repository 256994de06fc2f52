import { expect, it } from 'vitest'
import { ownFiles } from '../src/talk.ts'
import { planned } from './plans.ts'

/** A document with something for each rule. */
const everything = `# A specimen

## Everything

### Words

**All is well.** It’s a paragraph with $x$ and {{ x }}.

- **Label:** an item
  - one in it

### How it works

1. Draw
2. Sort
3. Test

### For and against

**For:**

- a

**Against:**

- b

### Times

| What | When |
| --- | --- |
| one | 2031 |
| two | May 2032 |
| three | 2033–2034 |

### Amounts near each other

| What | Cost |
| --- | --- |
| one | $10 |
| two | up to $20 |
| three | $30-40 |

### Amounts far from each other

| What | Words | Who |
| --- | --- | --- |
| one | 10 thousand | a |
| two | 2 million | b |
| three | about 3 billion | c |

### A table

Some words lead to it.

| Name | Amount | When | Words |
| --- | --- | --- | --- |
| one | 5% | 2031 | a |
| two | 10% | 2032 | |

### Quotations

> **Zoe**: “It's one.”

### More quotations

> **Adam**: “Two.”

> **Zoe**: “Three.”

### Drawings

\`\`\`mermaid
flowchart LR
a[One] --> b[Two] -.-> c[Three]
\`\`\`

\`\`\`js
const a = '\\n'
\`\`\`

![A page](leafpad.png)

See [the paper](https://example.org/paper).
`

it('rows and pages are printed as a person would write them', async () => {
  const { plan, document } = planned(everything)
  const files = ownFiles(plan, document, 'specimen')
  const printed = ['data/everything.ts', 'data/appendix.ts', 'talk.config.ts', 'pages/01-everything.md', 'pages/98-appendix.md', 'slides.md'].map(path => `==> ${path} <==\n${files.get(path)}`)
  await expect(printed.join('\n')).toMatchFileSnapshot('printed.txt')
})
