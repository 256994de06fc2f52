import type { Text } from 'talkwright/data/lang'
import type { LeftOutUnit } from 'talkwright/data/leftOutUnit'

const label: Text = { zh: '只是后面列表的标题，列表本身在幻灯片上', en: 'only heads the list that follows, which is on a slide' }

/** Units that no slide shows in the document's own words; the coverage test fails for any other, and for one of these that is shown. */
export const leftOut: readonly LeftOutUnit[] = [
  { section: '主流AI模型对比/使用模式', begins: 'Sebastian的使用习惯：', reason: label },
  { section: '主流AI模型对比/使用模式', begins: 'Nathan的使用习惯：', reason: label },
  { section: 'AI编程工具生态/Claude Code的独特价值', begins: 'Nathan的经验：', reason: label },
  { section: 'Transformer架构演进/MoE详解', begins: '稀疏vs密集：', reason: label },
  { section: 'AGI时间线预测/AI27报告预测', begins: '里程碑系统：', reason: label },
  { section: 'AI是否会取代程序员/挑战', begins: '“Jagged”特性：', reason: label },
  { section: 'AI商业模式与并购/广告的未来', begins: '当前阻碍因素：', reason: label },
  { section: '美国开源AI倡议/ATOM项目', begins: '核心主张：', reason: label },
]
