import { createHash } from 'node:crypto'

/**
 * What a page of the deck may load and run: what its own host sends, and of
 * styles in the page those alone that were there when it was built. Attributes
 * may hold styles, for scales and places of what is drawn (hosting/README.md says where); a style
 * cannot run.
 */
export function contentPolicy(styles: readonly string[]): string {
  const hashes = styles.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort()
  return Object.entries({
    'default-src': ['\'none\''],
    'script-src': ['\'self\''],
    'style-src': ['\'self\'', ...hashes],
    'style-src-attr': ['\'unsafe-inline\''],
    'img-src': ['\'self\'', 'data:'],
    'font-src': ['\'self\''],
    'connect-src': ['\'self\''],
    'manifest-src': ['\'self\''],
    'worker-src': ['\'self\''],
    'base-uri': ['\'none\''],
    'form-action': ['\'none\''],
  }).map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ')
}
