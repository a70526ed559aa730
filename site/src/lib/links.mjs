// Links between files, made into links between pages.
import { existsSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { root } from './files.mjs'
import { outsideCode } from './markdown.mjs'

export const REPOSITORY = 'https://github.com/freehold-dev/freehold'
const LINK = /(!?\[[^\]]*\])\(([^)\s]+)\)/g
const ELSEWHERE = /^(https?:|mailto:|#)/

/**
 * The text with its links rewritten.
 *
 * @param pictures is given the files that are shown
 */
export function rewritten(file, text, addresses, pictures) {
  return outsideCode(text, (prose) =>
    prose.replace(LINK, (all, label, target) =>
      ELSEWHERE.test(target) ? all : `${label}(${address(file, target, label, addresses, pictures)})`))
}

function address(file, target, label, addresses, pictures) {
  const [path, anchor] = target.split('#')
  const named = posix.normalize(posix.join(dirname(file), path)).replace(/\/$/, '')
  if (!existsSync(join(root, named))) throw new Error(`${file}: there is no ${target}`)
  const page = addresses.get(named) ?? addresses.get(`${named}/README.md`)
  if (page) {
    const from = posix.dirname(addresses.get(file))
    return `./${posix.relative(from, page)}${anchor ? `#${anchor}` : ''}`
  }
  if (label.startsWith('!')) {
    pictures.add(named)
    return `/${named.replace(/^docs\//, '')}`
  }
  return `${REPOSITORY}/blob/main/${named}${anchor ? `#${anchor}` : ''}`
}
