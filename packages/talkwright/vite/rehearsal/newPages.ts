import type { Proposal } from './proposals.ts'

/** The blocks of frontmatter in a file of slides. */
const FRONTMATTER = /^---\n([\s\S]*?)^---$/gm

/** A file of slides with the proposed seconds in the place of its own. */
export function withSeconds(markdown: string, proposals: readonly Proposal[]): string {
  return markdown.replaceAll(FRONTMATTER, (block) => {
    const [, id] = block.match(/^id: (\S+)$/m) ?? []
    const proposal = proposals.find(candidate => candidate.id === id)
    return proposal ? block.replace(/^seconds: .+$/m, `seconds: ${proposal.to}`) : block
  })
}
