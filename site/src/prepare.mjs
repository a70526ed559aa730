// Puts the pages together from which VitePress makes the site.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addresses } from './lib/addresses.mjs'
import { pages, root, site } from './lib/files.mjs'
import { rewritten } from './lib/links.mjs'
import { playground } from './lib/playground.mjs'
import { withRustCodes } from './lib/rules.mjs'
import { readOn, rules } from './lib/sidebar.mjs'
import { withTerminals } from './lib/terminal.mjs'

function write(page, text) {
  const file = join(pages, page)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

rmSync(pages, { recursive: true, force: true })
const all = addresses()
const pictures = new Set()
for (const [file, page] of all) {
  const text = readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n')
  const shown = file === 'docs/rules.md' ? withRustCodes(text) : text
  write(page, withTerminals(rewritten(file, shown, all, pictures)))
}
write('playground.md', playground())
for (const picture of pictures) {
  cpSync(join(root, picture), join(pages, 'public', picture.replace(/^docs\//, '')))
}
cpSync(join(site, 'target', 'api'), join(pages, 'public', 'api'), { recursive: true })
cpSync(join(site, 'src', 'config.mjs'), join(pages, '.vitepress', 'config.mjs'))
cpSync(join(site, 'src', 'theme'), join(pages, '.vitepress', 'theme'), { recursive: true })
write('.vitepress/navigation.json', JSON.stringify({ readOn: readOn(all), rules: rules() }))
console.log(`prepared ${all.size + 1} pages`)
