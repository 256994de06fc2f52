import type { PDFContext, PDFObject } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream, PDFStream } from 'pdf-lib'

/** The bytes of a stream as they are meant. */
export function decoded(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream))
    return stream.getContents()
  // The library inflates by itself, too, ten times as slowly.
  return stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'))
    ? inflateSync(stream.contents)
    : decodePDFRawStream(stream).decode()
}

/** A compressed stream. */
export function compressed(context: PDFContext, bytes: Uint8Array): PDFRawStream {
  return context.stream(deflateSync(bytes), { Filter: 'FlateDecode' })
}

/** The content of a page, which may lie in several streams. */
export function pageContent(context: PDFContext, contents: PDFObject | undefined): Uint8Array {
  const object = context.lookup(contents)
  const streams = object instanceof PDFArray ? object.asArray().map(item => context.lookup(item)) : [object]
  const parts = streams.filter(stream => stream instanceof PDFStream).map(decoded)
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts.flatMap(part => [part, Buffer.from('\n')]))
}
