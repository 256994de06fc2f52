import { describe, expect, it } from 'vitest'
import { requireFolderName } from '../../author/deck/folderName.ts'
import { UserError } from '../../author/deck/userError.ts'

describe('the name of the project\'s folder', () => {
  it.each(['talk', 'my talk', '100% done', 'pct%41 dir', '%zz', '中文 演示', 'Ünï 😀', 'talk (1)', 'a&b+c,d;e!@$~', '100% 中文 (1) & a', 'don’t'])('may be %s', (name) => {
    expect(() => requireFolderName(`/home/me/${name}/deck`)).not.toThrow()
  })

  it.each([...'#?\\[]{}|\'"`'])('is refused with %s in it, in one line that names the character, the path and what to do', (character) => {
    const folder = `/home/me/a${character}b/deck`
    expect(() => requireFolderName(folder)).toThrow(new UserError(`The path of the project, ${folder}, holds the character ${character}, with which Slidev cannot build: rename or move the folder.`))
  })

  it('is refused with a line break in it, which the line does not repeat', () => {
    expect(() => requireFolderName('/home/me/a\nb')).toThrow(new UserError('The path of the project, /home/me/aU+000Ab, holds the control character U+000A, with which Slidev cannot build: rename or move the folder.'))
  })
})
