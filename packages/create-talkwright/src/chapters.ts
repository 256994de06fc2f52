import type { Section, Structure } from 'talkwright/author/document/structure'
import { withoutNumber } from './title.ts'

const INFORMATION = /基本信息|会议信息|视频信息|文档信息|^(?:about (?:this|the) (?:paper|document|notes)|information|metadata|meeting|details|facts)$/i

export interface ChapterSections {
  readonly opening: boolean
  readonly sections: readonly Section[]
}

/** Sections by their chapter; what stands before the first, and information about the notes, open the talk. */
export function chaptersOf({ sections }: Structure): ChapterSections[] {
  const groups = sections.reduce<Section[][]>((all, section) => {
    if (section.level === 2 && all.length > 0)
      all.at(-1)!.push(section)
    else
      all.push([section])
    return all
  }, [])
  const isInfo = ([section]: readonly Section[]) => section!.level === 0 || INFORMATION.test(withoutNumber(section!.heading))
  const opening = groups.findIndex(group => !isInfo(group))
  const count = opening < 0 ? groups.length : opening
  return [{ opening: true, sections: groups.slice(0, count).flat() }, ...groups.slice(count).map(group => ({ opening: false, sections: group }))]
}
