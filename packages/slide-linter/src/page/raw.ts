const RAW = /\{\{|\}\}|\$\{|\[object \w+\]|\b(?:undefined|NaN)\b|\uFFFD|(?:^|\s)[a-z]+(?:\.[a-z_]+){2,}(?=\s|$)|(?:^|\s)[a-z]\w*\.[a-z]+[A-Z]\w*(?=\s|$)/g
/** What looks like a key and is the address of a site. */
const HOST = /\.(?:com|org|net|edu|gov|dev|app|ai|io|me|co|cn|uk)$/

/** What in a text looks as if it had never been filled in. */
export function rawIn(text: string): string | undefined {
  return text.match(RAW)?.map(part => part.trim()).find(part => !HOST.test(part))
}
