/** Checks a tagged PDF, and makes of one that Chromium printed one that everybody can read. */
export type { CheckName, CheckOptions, PdfFinding } from './check.ts'
export { checkPdf, checks, conventions } from './check.ts'
export type { Target } from './links.ts'
export type { RemediationOptions } from './remediate.ts'
export { claimsPdfUa, remediatePdf } from './remediate.ts'
