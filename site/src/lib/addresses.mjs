// Which page of the site a file of the repository becomes.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { below, root } from './files.mjs'

const own = {
  'README.md': 'index.md',
  'CHANGELOG.md': 'changelog.md',
  'CONTRIBUTING.md': 'contributing.md',
  'SECURITY.md': 'security.md',
  'CODE_OF_CONDUCT.md': 'conduct.md',
  'test-fixtures/README.md': 'tests-of-freehold.md',
}

/** From file to page: `docs/rules/own.leak.md` to `rules/own.leak.md`, the address in messages. */
export function addresses() {
  const found = new Map(Object.entries(own).filter(([file]) => existsSync(join(root, file))))
  for (const file of below('docs').filter((name) => name.endsWith('.md'))) {
    const page = file.slice('docs/'.length)
    found.set(file, page === 'design/README.md' ? 'design/index.md' : page)
  }
  for (const file of below('examples')) {
    const example = /^examples\/([^/]+)\/README\.md$/.exec(file)
    if (example) found.set(file, `examples/${example[1]}.md`)
  }
  return found
}
