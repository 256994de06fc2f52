import { UserError } from '../author/deck/userError.ts'

/** What another folder, or other permissions, would mend. */
const OF_PLACE = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'EBUSY', 'EXDEV'])

/** The error of writing to a folder, as a line where its place is to blame, and as it is otherwise. */
export function cannotWrite(folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  return code !== undefined && OF_PLACE.has(code)
    ? new UserError(`Cannot write to ${folder} (${code}): name another folder, or change its permissions.`)
    : error
}
