import type { Sourced } from 'talkwright/data/cite'
import type { Column } from 'talkwright/data/column'
import type { Text } from 'talkwright/data/lang'

export interface CodingTool extends Sourced {
  readonly id: string
  readonly tool: Text
  readonly traits: Text
  readonly suits: Text
}

/** The three coding tools that the document compares. */
export const codingTools: readonly CodingTool[] = [
  {
    id: 'cursor',
    tool: { zh: 'Cursor', en: 'Cursor' },
    traits: { zh: 'IDE集成、Composer模型、每90分钟更新权重', en: 'Built into the IDE; Composer model; weights updated every 90 minutes' },
    suits: { zh: '代码编写、项目管理', en: 'Writing code, managing projects' },
    cite: { section: 'AI编程工具生态/主流工具', words: 'IDE集成、Composer模型、每90分钟更新权重' },
  },
  {
    id: 'claude-code',
    tool: { zh: 'Claude Code', en: 'Claude Code' },
    traits: { zh: '更具代理性、自主性强', en: 'More agentic, highly autonomous' },
    suits: { zh: '网站构建、数据分析、刷新工具', en: 'Building websites, analysing data, refreshing tools' },
    cite: { section: 'AI编程工具生态/主流工具', words: '更具代理性、自主性强' },
  },
  {
    id: 'codeium',
    tool: { zh: 'Codeium', en: 'Codeium' },
    traits: { zh: 'VS Code插件、聊天界面访问代码库', en: 'VS Code plugin; reaches the codebase through chat' },
    suits: { zh: '日常辅助编程', en: 'Everyday help with programming' },
    cite: { section: 'AI编程工具生态/主流工具', words: '**Codeium** | VS Code插件、聊天界面访问代码库' },
  },
]

export const codingToolColumns: readonly Column<CodingTool>[] = [
  { key: 'tool', header: { zh: '工具', en: 'Tool' }, share: 3 },
  { key: 'traits', header: { zh: '特点', en: 'Traits' }, share: 6 },
  { key: 'suits', header: { zh: '适用场景', en: 'Suited to' }, share: 5 },
]
