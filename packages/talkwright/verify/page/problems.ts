/** What has gone wrong on this page since it was last asked, each in one line. */
const problems: string[] = []

const firstLine = (value: unknown): string => String(value instanceof Error ? `${value.name}: ${value.message}` : value).split('\n', 1)[0]!

/** Keeps from now on what goes wrong on the page: faults of scripts, of what it loads, and against its policy. */
export function keepProblems(): void {
  addEventListener('error', (event) => {
    const { target } = event
    problems.push(target instanceof Element ? `cannot load ${(target as HTMLImageElement).src || (target as unknown as HTMLLinkElement).href}` : `error: ${firstLine(event.error ?? event.message)}`)
  }, true)
  addEventListener('unhandledrejection', ({ reason }) => problems.push(`rejected: ${firstLine(reason)}`))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => problems.push(`against the policy: ${violatedDirective} ${blockedURI} ${sourceFile ?? ''}`.trim()))
  const { error } = console
  console.error = (...values: unknown[]) => {
    problems.push(`console: ${values.map(firstLine).join(' ')}`)
    error(...values)
  }
}

/** Hands over what went wrong, and forgets it. */
export function takeProblems(): string[] {
  return problems.splice(0)
}
