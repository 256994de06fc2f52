/** What a document says of itself to whoever catalogues it; what is empty is left out. */
export interface Description {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** A BCP 47 tag. */
  readonly lang: string
}

export interface Making {
  readonly tool: string
  readonly producer: string
  readonly created: Date
  readonly modified: Date
}

/** The words in which a packet claims that the document is made by PDF/UA-1. */
export const CLAIM = '<pdfuaid:part>1</pdfuaid:part>'

/** The description as an XMP packet. */
export function xmpPacket({ title, author, subject, keywords, lang }: Description, { tool, producer, created, modified }: Making, claims: boolean): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title>${inLanguage(title, lang)}</dc:title>
   ${author && `<dc:creator><rdf:Seq>${item(author)}</rdf:Seq></dc:creator>`}
   ${subject && `<dc:description>${inLanguage(subject, lang)}</dc:description>`}
   ${keywords.length > 0 ? `<dc:subject><rdf:Bag>${keywords.map(item).join('')}</rdf:Bag></dc:subject>` : ''}
   <dc:language><rdf:Bag>${item(lang)}</rdf:Bag></dc:language>
   ${keywords.length > 0 ? `<pdf:Keywords>${escaped(keywords.join(' '))}</pdf:Keywords>` : ''}
   <pdf:Producer>${escaped(producer)}</pdf:Producer>
   <xmp:CreatorTool>${escaped(tool)}</xmp:CreatorTool>
   <xmp:CreateDate>${instant(created)}</xmp:CreateDate>
   <xmp:ModifyDate>${instant(modified)}</xmp:ModifyDate>
   ${claims ? CLAIM : ''}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** The default has to be there; the same text says its language. */
function inLanguage(text: string, lang: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${lang}">${escaped(text)}</rdf:li></rdf:Alt>`
}

function item(text: string): string {
  return `<rdf:li>${escaped(text)}</rdf:li>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function instant(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
