// The navigation: what the README lists under "Read on", and all rules.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.mjs'

export function readOn(addresses) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const text = readme.slice(readme.indexOf('## Read on'))
  return text
    .split(/^### /m)
    .slice(1)
    .map((part) => ({ text: part.split('\n')[0], items: items(part, addresses) }))
}

function items(part, addresses) {
  return [...part.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm)]
    .filter(([, , target]) => addresses.has(target.split('#')[0]))
    .map(([, title, target]) => ({ text: title.replace(/`/g, ''), link: link(target, addresses) }))
}

function link(target, addresses) {
  const [file, anchor] = target.split('#')
  const page = addresses.get(file).replace(/(index)?\.md$/, '')
  return `/${page}${anchor ? `#${anchor}` : ''}`
}

export function rules() {
  const index = readFileSync(join(root, 'docs', 'rules.md'), 'utf8')
  return index
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      text: part.split('\n')[0],
      collapsed: true,
      items: [...part.matchAll(/\]\(rules\/([\w.]+)\.md\)/g)].map((found) => ({
        text: found[1],
        link: `/rules/${found[1]}`,
      })),
    }))
    .filter((group) => group.items.length > 0)
}
