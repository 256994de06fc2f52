export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a picture in one of the formats that browsers show, by its first bytes; undefined for anything else. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (letters(1, 4) === 'PNG' && bytes.length >= 24)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  if (/^GIF8[79]a/.test(letters(0, 6)) && bytes.length >= 10)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP' && bytes.length >= 30)
    return webpSize(view, letters(12, 16))
  if (bytes[0] === 0xFF && bytes[1] === 0xD8)
    return jpegSize(view)
  return svgSize(new TextDecoder().decode(bytes.subarray(0, 2000)))
}

function webpSize(view: DataView, kind: string): Size {
  if (kind === 'VP8X')
    return { width: 1 + (view.getUint32(24, true) & 0xFFFFFF), height: 1 + (view.getUint32(26, true) >>> 8) }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1 }
  }
  return { width: view.getUint16(26, true) & 0x3FFF, height: view.getUint16(28, true) & 0x3FFF }
}

/** A JPEG is a row of segments, of which one that starts a frame has the size. */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xFF;) {
    const marker = view.getUint8(at + 1)
    if (marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function svgSize(text: string): Size | undefined {
  const [tag] = text.match(/<svg\b[^>]*>/) ?? []
  if (!tag)
    return undefined
  const [, width, height] = tag.match(/\bviewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/) ?? []
  return { width: Number(width ?? 800), height: Number(height ?? 450) }
}
