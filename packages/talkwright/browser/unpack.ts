import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { access, constants, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar'
import { makeFolder } from '../files/makeFolder.ts'

/** The font that the package ships and no other, so that every machine falls back on the same; without any, Chromium crashes. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** The unpacked browser: its program, the libraries that a bare container lacks, and its fonts. */
export interface UnpackedBrowser {
  readonly program: string
  readonly libraries: string
  /** The file that configures fonts. */
  readonly fonts: string
}

/**
 * Unpacks the archives of the pinned browser package once, into a cache that
 * only this user writes. Several processes may do so at the same time: each
 * unpacks into a folder of its own, and the first to finish names it.
 */
export async function unpackBrowser(packageFolder: string, version: string): Promise<UnpackedBrowser> {
  const folder = join(await cacheFolder(dirname(dirname(packageFolder))), version)
  if (!existsSync(folder)) {
    makeFolder(dirname(folder))
    const part = await mkdtemp(`${folder}.part-`)
    try {
      const archive = (name: string) => createReadStream(join(packageFolder, 'bin', name)).pipe(createBrotliDecompress())
      await Promise.all([
        pipeline(archive('chromium.br'), createWriteStream(join(part, 'chromium'), { mode: 0o755 })),
        pipeline(archive('swiftshader.tar.br'), extract({ cwd: part })),
        pipeline(archive('al2023.tar.br'), extract({ cwd: part })),
        pipeline(archive('fonts.tar.br'), extract({ cwd: part })),
      ])
      await writeFile(join(part, 'fonts.conf'), FONT_CONFIGURATION)
      await rename(part, folder)
    }
    catch (error) {
      if (!existsSync(folder))
        throw error
    }
    finally {
      await rm(part, { recursive: true, force: true })
    }
  }
  return { program: join(folder, 'chromium'), libraries: join(folder, 'lib'), fonts: join(folder, 'fonts.conf') }
}

/** Beside the installed packages where this user may write, else in the user's own temporary folder. */
async function cacheFolder(nodeModules: string): Promise<string> {
  try {
    await access(nodeModules, constants.W_OK)
    return join(nodeModules, '.cache', 'deck-browser')
  }
  catch {
    return join(tmpdir(), `deck-browser-${userInfo().username}`)
  }
}
