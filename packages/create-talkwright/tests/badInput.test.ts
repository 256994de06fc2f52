import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { UserError } from 'talkwright/author/deck/userError'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planTalk, writingOf } from '../src/make.ts'
import { hashOf } from '../src/manifest.ts'
import { slidesOf } from '../src/talk.ts'
import { missingUnits, planned } from './plans.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deck-notes-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(content: string | Uint8Array, name = 'notes.md'): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('what becomes no talk is told in a line with its place', () => {
  it.each([
    ['an empty file', '', /notes\.md:1: the file is empty/],
    ['white space', ' \n\t\n', /notes\.md:1: the file is empty/],
    ['bytes of a picture', new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]), /notes\.md:1: the file is not in UTF-8/],
    ['a control character', 'one\ntwo\u0000\n', /notes\.md:2: the file is no text: it holds the control character U\+0000/],
    ['another encoding', new Uint8Array([0x61, 0x0A, 0xD6, 0xD0, 0xCE, 0xC4]), /notes\.md:2: the file is not in UTF-8/],
    ['5 MB', 'words and words\n'.repeat(330_000), /notes\.md has 5\.3 MB/],
    ['a very long word', `# T\n\n${'x'.repeat(3000)}\n`, /notes\.md:3: more than 350 letters stand without a space/],
    ['one line of 1 MB', 'a'.repeat(1_000_000), /notes\.md:1: the line has 1000000 characters/],
    ['quotations in quotations without end', `${'> '.repeat(200)}deep`, /notes\.md:1: quotations or lists stand 40 deep/],
    ['a picture that is not there', '# T\n\n## A\n\n![x](missing.png)\n', /notes\.md:5: the picture "missing\.png" is not there/],
    ['a picture that is none', '# T\n\n## A\n\n![x](notes.md)\n', /notes\.md:5: "notes\.md" is no picture/],
  ])('%s', (_, content, message) => {
    const file = written(content)
    expect(() => planTalk(file)).toThrow(message)
  })

  it('characters that no face draws', async () => {
    const file = written('# T\n\nमराठी\n')
    await expect(writingOf(planTalk(file), file, join(folder, 'hindi'))).rejects.toThrow(/notes\.md:3: no face of the talk's fonts draws “.” \(U\+09/)
    expect(existsSync(join(folder, 'hindi'))).toBe(false)
  })

  it('a file that is not there', () => expect(() => planTalk(join(folder, 'nowhere.md'))).toThrow(/nowhere\.md cannot be read \(ENOENT\)/))
  it('a folder', () => expect(() => planTalk(folder)).toThrow(/is a folder/))
})

/** Makes a talk whose manifest names a path. */
function naming(path: string) {
  return (target: string) => {
    mkdirSync(join(target, '.generated'), { recursive: true })
    writeFileSync(join(target, '.generated/manifest.json'), JSON.stringify({ document: 'data/source/notes.en.md', files: { [path]: hashOf('mine') } }))
  }
}

describe('a target that does not do is named, and nothing is written', () => {
  it.each([
    ['a file', (target: string) => writeFileSync(target, 'mine'), /is a file, where a folder is to be made/],
    ['a folder that is not empty', (target: string) => {
      mkdirSync(target)
      writeFileSync(join(target, 'mine.txt'), 'mine')
    }, /holds no talk of this generator/],
    ['a talk whose manifest is damaged', (target: string) => {
      mkdirSync(target)
      mkdirSync(join(target, '.generated'))
      writeFileSync(join(target, '.generated/manifest.json'), '{')
    }, /manifest\.json is damaged/],
    ['a talk whose manifest names a file outside', naming('../mine.txt'), /manifest\.json names "[^"]*", which is no file in the talk's folder/],
    ['a talk whose manifest names one by a way round', naming('data/../../mine.txt'), /manifest\.json names "[^"]*", which is no file in the talk's folder/],
    ['a talk whose manifest names its folder', naming(''), /manifest\.json names "[^"]*", which is no file in the talk's folder/],
    ['a talk of the former generator', (target: string) => {
      mkdirSync(target)
      writeFileSync(join(target, 'generated.json'), '{}')
    }, /a talk of the former generator.*--migrate/],
  ])('%s', async (name, prepare, message) => {
    const file = written('# T\n\nWords.\n')
    const target = join(folder, name.replaceAll(' ', '-'))
    prepare(target)
    const before = existsSync(target) ? readdirSync(folder) : []
    await expect(writingOf(planTalk(file), file, target).then(({ write }) => write())).rejects.toThrow(message)
    expect(readdirSync(folder)).toEqual(before)
  })

  it('a folder that cannot be made, in a line that says why', async () => {
    const file = written('# T\n\nWords.\n')
    const inFile = join(written('mine', 'mine.txt'), 'talk')
    await expect(writingOf(planTalk(file), file, inFile).then(({ write }) => write())).rejects.toThrow(UserError)
    await expect(writingOf(planTalk(file), file, inFile).then(({ write }) => write())).rejects.toThrow(/mine\.txt/)
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine')
  })

  it.skipIf(process.getuid?.() === 0)('a folder that cannot be written', async () => {
    const file = written('# T\n\nWords.\n')
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    await expect(writingOf(planTalk(file), file, join(locked, 'talk')).then(({ write }) => write())).rejects.toThrow(UserError)
    expect(readdirSync(locked)).toEqual([])
  })
})

describe('what is odd still becomes a talk that shows all of it', () => {
  it.each([
    ['no headings', 'Some words.\n\n- one\n- two\n'],
    ['only headings', '# T\n\n## A\n\n## B\n\n### C\n'],
    ['chapters of the first level', '# A\n\nWords.\n\n# B\n\nWords.\n'],
    ['headings that begin deep', '### A\n\nWords.\n\n#### B\n\nMore.\n'],
    ['the same headings', '# T\n\n## A\n\none\n\n## A\n\ntwo\n\n### B\n\nthree\n\n### B\n\nfour\n'],
    ['empty headings', '# T\n\n##\n\nwords\n\n## \n\nwords\n'],
    ['a broken table', '# T\n\n| a | b |\n| --- | --- |\n| one |\n| two | three | four |\n'],
    ['a table without rows', '# T\n\n| a | b |\n| --- | --- |\n\nWords.\n'],
    ['a table of one column', '# T\n\n| a |\n| --- |\n| one |\n'],
    ['seven levels of lists', `# T\n\n${Array.from({ length: 7 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n')}\n`],
    ['a list with empty items', '# T\n\n- \n- a\n-\n'],
    ['a list with a table, code and a quotation in it', '# T\n\n- a\n\n  ```\n  code\n  ```\n\n  > quote\n'],
    ['a very long paragraph', `# T\n\n${'A sentence of a paragraph that does not end. '.repeat(150)}\n`],
    ['a very long Chinese paragraph', `# 题\n\n${'这一段话没有尽头，一句接着一句。'.repeat(150)}\n`],
    ['a long word', `# T\n\n${'x'.repeat(350)}\n`],
    ['a very long cell', `# T\n\n| a | b |\n| --- | --- |\n| one | ${'word '.repeat(800)} |\n`],
    ['a very long line of code', `# T\n\n\`\`\`\n${'x '.repeat(2500)}\n\`\`\`\n`],
    ['code without an end', '# T\n\n```\ncode\n'],
    ['rules between paragraphs', '# T\n\none\n\n---\n\ntwo\n\n***\n'],
    ['front matter that is none', '---\n\nwords\n\n---\n'],
    ['lines that end as on Windows', '# T\r\n\r\n## A\r\n\r\nwords\r\nand more\r\n'],
    ['a byte-order mark', '\uFEFF# T\n\nwords\n'],
    ['pictographs alone', '# 🚀\n\n🎉\n\n- 👍\n- a 👍🏽 b\n'],
    ['a footnote', '# T\n\nwords[^1]\n\n[^1]: a note\n'],
    ['HTML', '# T\n\n<script>alert(1)</script>\n\nwords <b>bold</b>\n\n<!-- a comment -->\n'],
  ])('%s', (_, text) => {
    const { plan } = planned(text)
    expect(missingUnits(text.replace(/^\uFEFF/, ''), plan)).toEqual([])
    expect(new Set(slidesOf(plan).map(({ id }) => id)).size).toBe(slidesOf(plan).length)
  })

  it('names with spaces and Han characters', async () => {
    const file = written('# T\n\n## A\n\nWords.\n', '会议 纪要.md')
    const target = join(folder, '我的 演讲')
    const { write } = await writingOf(planTalk(file, undefined, target), file, target)
    write()
    expect(existsSync(join(target, 'slides.md'))).toBe(true)
  })
})
