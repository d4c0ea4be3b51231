import path from 'node:path'

/** The catalog of a project; `CATALOG_FILE` names another, for a test. */
export function getCatalogFile(projectDir: string, env: Partial<Record<string, string>>): string {
  return path.join(projectDir, env.CATALOG_FILE ?? '.catalog/catalog.db')
}
