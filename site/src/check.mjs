// Every link of the site leads to a page that is there, and to a place on it.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { below, built, root } from './lib/files.mjs'

const BASE = process.env.SITE_BASE ?? '/'
const text = (file) => readFileSync(file, 'utf8')
const names = new Map()

/** The places of a page that links can lead to. */
function anchors(file) {
  if (!names.has(file)) {
    const found = [...text(file).matchAll(/\s(?:id|name)="([^"]*)"/g)].map((each) => each[1])
    names.set(file, new Set(found))
  }
  return names.get(file)
}

function target(page, path) {
  if (path === '') return page
  const file = path.startsWith('/')
    ? join(built, path.slice(BASE.length - 1))
    : resolve(dirname(page), path)
  if (existsSync(file) && statSync(file).isDirectory()) return join(file, 'index.html')
  return existsSync(file) ? file : `${file}.html`
}

function complaint(page, link) {
  const [path, anchor] = link.replace(/&amp;/g, '&').split('#')
  const file = target(page, decodeURI(path.split('?')[0]))
  if (!existsSync(file)) return 'there is no such page'
  if (!anchor || !file.endsWith('.html')) return null
  return anchors(file).has(decodeURIComponent(anchor)) ? null : 'there is no such place on the page'
}

const html = below(relative(root, built)).filter((name) => name.endsWith('.html') && !name.includes('/api/'))
let links = 0
const dead = []
for (const name of html) {
  const page = join(root, name)
  for (const [, link] of text(page).matchAll(/\s(?:href|src)="([^"]+)"/g)) {
    if (/^(https?:|mailto:|data:|\/\/)/.test(link)) continue
    links += 1
    const why = complaint(page, link)
    if (why) dead.push(`${relative(built, page)}: ${link}: ${why}`)
  }
}
// The addresses that reports give for rules.
for (const name of below('docs/rules')) {
  const page = join('rules', `${basename(name, '.md')}.html`)
  if (!existsSync(join(built, page))) dead.push(`${page}: reports lead there, and there is no such page`)
}
console.log(`checked ${links} links on ${html.length} pages: ${dead.length} dead`)
if (dead.length > 0) {
  console.error([...new Set(dead)].join('\n'))
  process.exit(1)
}
