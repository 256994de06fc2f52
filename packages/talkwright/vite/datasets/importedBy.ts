import type { Dataset } from './dataset.ts'
import { datasetName } from './dataset.ts'

const DATA_IMPORT = /^import \{([^}]*)\} from '\.\.\/data\/\w+\.ts'$/gm

/** The names of the datasets that a slide imports. */
export function importedBy(slide: string, datasets: readonly Dataset[]): string[] {
  const known = new Set(datasets.map(({ name }) => name))
  const imported = [...slide.matchAll(DATA_IMPORT)].flatMap(([, names]) => names!.split(',').map(name => datasetName(name.trim().split(' as ')[0]!)))
  return [...new Set(imported)].filter(name => known.has(name))
}
