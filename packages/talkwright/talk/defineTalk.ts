import type { TalkSettings } from '../model/settings.ts'

/** Says what a talk is, as the default export of its talk.config.ts. */
export function defineTalk<const Settings extends TalkSettings>(settings: Settings): Settings {
  return settings
}
