import type { Ref } from 'vue'
import type { TalkClock } from './talkClock.ts'
import { watch } from 'vue'

/** Tells the command that rehearses how long each slide took, with each change of the clock; its server listens in no other case. */
export function recordRehearsal(clock: Readonly<Ref<TalkClock>>): void {
  // The server that listens says where.
  const address: string | undefined = import.meta.env.VITE_DECK_REHEARSAL
  if (!address)
    return
  watch(clock, ({ spent, status }) => {
    if (status !== 'stopped')
      void fetch(address, { method: 'POST', body: JSON.stringify(spent), keepalive: true })
  }, { immediate: true })
}
