// Where everything is.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const site = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const root = join(site, '..')
export const pages = join(site, 'target', 'pages')
export const built = join(site, 'target', 'site')

/** All files below a folder, as paths from the root of the repository. */
export function below(folder) {
  const start = join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start).flatMap((name) => {
    const path = join(start, name)
    return statSync(path).isDirectory()
      ? below(relative(root, path))
      : [relative(root, path).split(sep).join('/')]
  })
}
