import type { Note } from './notes.ts'
import { notes } from './notes.ts'

/** The slides of the appendix that hold the editor's notes, section by section, each with the ids of its notes. */
export const noteSlides: Readonly<Record<string, readonly string[]>> = {
  'notes-episode': ['video-facts', 'title-institute'],
  'notes-contents': ['contents', 'low-hanging-fruit', 'subscription-2000'],
  'notes-predictions': ['rlvr-breakthrough', 'llama-open', 'closing-marks'],
  'notes-china-us-1': ['llama-licence', 'kimi-licence'],
  'notes-china-us-2': ['told-twice', 'claude-code-warmth', 'gpt-5-router'],
  'notes-models': ['gpt-thinking-only', 'opus-information', 'export-controls'],
  'notes-coding-tools': ['cursor-weights', 'codex', 'fastly-survey'],
  'notes-open-closed-1': ['deepseek-v3-year', 'gpt-oss-first'],
  'notes-open-closed-2': ['llm360', 'marin', 'gpt-oss-tools'],
  'notes-transformer': ['qwen3-next', 'architecture-quote'],
  'notes-scaling-1': ['scaling-loss', 'deepseek-cost'],
  'notes-scaling-2': ['olmo-3-cost', 'gigawatt-sites'],
  'notes-training': ['qwen-tokens', 'olmocr', 'olmo-3-data'],
  'notes-post-training-1': ['rlvr-term', 'grpo-signal'],
  'notes-post-training-2': ['math-500', 'over-optimization'],
  'notes-post-training-3': ['process-rewards', 'reading-twice', '996-trend'],
  'notes-work-culture': ['openai-stock', 'fifteen-years', 'hobart-bubbles'],
  'notes-bubble': ['sf-advice', 'gemini-diffusion'],
  'notes-agi-1': ['ai-2027', 'saturation-quote'],
  'notes-agi-2': ['ten-years', 'war-joke'],
  'notes-programmers': ['designers', 'openai-ads', 'deals-announced'],
  'notes-business-1': ['groq-licence', 'scale-ai-stake'],
  'notes-business-2': ['perplexity-rumour', 'manus-deal', 'hong-kong-listings'],
  'notes-business-3': ['us-listings', 'sora-closed'],
  'notes-companies-1': ['least-chaotic', 'google-cloud'],
  'notes-companies-2': ['grok-heavy', 'xai-gigawatts', 'spacex-xai'],
  'notes-us-open': ['nsf-grant', 'reflection-funding', 'microsoft-maia'],
  'notes-nvidia': ['rubin-cpx', 'aha-moment', 'mental-health'],
}

/** The notes on a slide of the appendix. */
export function notesOn(slideId: string): readonly Note[] {
  return noteSlides[slideId]!.map(id => (notes as readonly Note[]).find(note => note.id === id)!)
}

/** The slide of the appendix that holds a note. */
export function slideOfNote(noteId: string): string {
  const [slideId] = Object.entries(noteSlides).find(([, ids]) => ids.includes(noteId)) ?? []
  if (!slideId)
    throw new Error(`No slide of the appendix holds the note "${noteId}": name it in data/noteSlides.ts.`)
  return slideId
}
