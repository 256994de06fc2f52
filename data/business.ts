import type { Text } from 'talkwright/data/lang'
import type { Point, PointGroup } from 'talkwright/data/point'

/** What keeps AI companies from advertising, in the document's account. */
export const adObstacles: PointGroup = {
  id: 'ad-obstacles',
  label: { zh: '当前阻碍因素', en: 'What stands in the way now' },
  points: [
    {
      id: 'reputation',
      text: { zh: '竞争对手没有做（声誉问题）', en: 'Competitors are not doing it (a matter of reputation)' },
      cite: { section: 'AI商业模式与并购/广告的未来', words: '竞争对手没有做（声誉问题）' },
    },
    {
      id: 'first-version',
      text: { zh: '第一版广告不会很好', en: 'The first version of ads will not be very good' },
      cite: { section: 'AI商业模式与并购/广告的未来', words: '第一版广告不会很好' },
    },
  ],
}

/** What the obstacles are in the way of. */
export const ads: Text = { zh: '广告', en: 'Ads' }

export interface IpoOutlook extends Point {
  readonly region: Text
}

/** Who goes public, and who does not. */
export const ipoOutlook: readonly IpoOutlook[] = [
  {
    id: 'ipo-china',
    region: { zh: '中国', en: 'China' },
    text: { zh: 'MiniMax和Z.ai已提交IPO文件', en: 'MiniMax and Z.ai have filed for an IPO' },
    cite: { section: 'AI商业模式与并购/IPO展望', words: '中国：MiniMax和Z.ai已提交IPO文件' },
  },
  {
    id: 'ipo-us',
    region: { zh: '美国', en: 'United States' },
    text: { zh: '只要融资容易，不会IPO（公开市场会施加压力）', en: 'No IPO as long as raising money is easy (public markets would apply pressure)' },
    cite: { section: 'AI商业模式与并购/IPO展望', words: '美国：只要融资容易，不会IPO（公开市场会施加压力）' },
  },
]
