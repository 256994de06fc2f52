/**
 * What a talk tells the compiler of itself. Its talk.config.ts declares the
 * parts that it has: `Lang`, `DocumentLang`, `Length`, `SectionPath`,
 * `SpeakerId`, `ActId`. A text that lacks a language, or a row that cites an
 * unknown section, is then a fault of types.
 */
export interface Register {}

/** What a talk tells under a name, or what holds for any talk. */
export type Told<Name extends string, Any> = Name extends keyof Register ? Register[Name] : Any
