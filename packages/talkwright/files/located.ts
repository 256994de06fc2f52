/** An error of the machine with the place at which it happened; Node does not name the file that could not be written on. */
export function located(error: unknown, place: string): unknown {
  if (error instanceof Error && 'syscall' in error && !('path' in error))
    Object.assign(error, { path: place })
  return error
}
