/** The slides of the appendix that hold the editor's notes, section by section, each with the ids of its notes. */
export const noteSlides: Readonly<Record<string, readonly string[]>> = {
  'notes-episode': ['video-facts', 'title-institute'],
  'notes-contents': ['contents', 'low-hanging-fruit'],
  'notes-predictions': ['subscription-2000', 'rlvr-breakthrough', 'llama-open'],
  'notes-china-us-1': ['closing-marks', 'llama-licence'],
  'notes-china-us-2': ['kimi-licence', 'told-twice'],
  'notes-models-1': ['claude-code-warmth', 'gpt-5-router', 'gpt-thinking-only'],
  'notes-models-2': ['opus-information', 'export-controls'],
  'notes-coding-tools-1': ['cursor-weights', 'codex'],
  'notes-coding-tools-2': ['fastly-survey', 'deepseek-v3-year'],
  'notes-open-closed-1': ['gpt-oss-first', 'llm360'],
  'notes-open-closed-2': ['marin', 'gpt-oss-tools', 'qwen3-next'],
  'notes-transformer': ['architecture-quote', 'scaling-loss'],
  'notes-scaling-1': ['deepseek-cost', 'olmo-3-cost'],
  'notes-scaling-2': ['gigawatt-sites', 'qwen-tokens'],
  'notes-training': ['olmocr', 'olmo-3-data', 'rlvr-term'],
  'notes-post-training-1': ['grpo-signal', 'math-500'],
  'notes-post-training-2': ['over-optimization', 'process-rewards', 'reading-twice'],
  'notes-work-culture': ['996-trend', 'openai-stock', 'fifteen-years'],
  'notes-bubble': ['hobart-bubbles', 'sf-advice', 'gemini-diffusion'],
  'notes-agi-1': ['ai-2027'],
  'notes-agi-2': ['saturation-quote', 'ten-years', 'war-joke'],
  'notes-programmers': ['designers', 'openai-ads', 'deals-announced'],
  'notes-business-1': ['groq-licence', 'scale-ai-stake'],
  'notes-business-2': ['perplexity-rumour', 'manus-deal', 'hong-kong-listings'],
  'notes-business-3': ['us-listings', 'sora-closed'],
  'notes-companies-1': ['least-chaotic', 'google-cloud'],
  'notes-companies-2': ['grok-heavy', 'xai-gigawatts', 'spacex-xai'],
  'notes-us-open': ['nsf-grant', 'reflection-funding'],
  'notes-nvidia': ['microsoft-maia', 'rubin-cpx'],
  'notes-key-quotes': ['aha-moment', 'mental-health'],
}

/** The slide of the appendix that holds a note. */
export function slideOfNote(noteId: string): string {
  const [slideId] = Object.entries(noteSlides).find(([, ids]) => ids.includes(noteId)) ?? []
  if (!slideId)
    throw new Error(`No slide of the appendix holds the note "${noteId}": name it in data/noteSlides.ts.`)
  return slideId
}
