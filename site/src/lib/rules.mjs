// The pages about rules, as data: the tests hold what they show against the compiler.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.mjs'

const page = (key) => readFileSync(join(root, 'docs', 'rules', `${key}.md`), 'utf8')
const blocks = (text, language) =>
  [...text.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map((found) => found[1])

/** What rustc calls a rule, if it has one like it. */
export function rustCodes(key) {
  const line = /^Rust: (.*)$/m.exec(page(key))
  return line ? [...line[1].matchAll(/\bE\d{4}\b/g)].map((code) => code[0]) : []
}

export function rule(key) {
  const text = page(key)
  const [wrong, right] = blocks(text, 'java')
  const title = /^# `[^`]+`: (.*)$/m.exec(text)[1]
  const why = text.split('\n\n')[1].replace(/\n/g, ' ')
  return { key, title, why, wrong, right, message: blocks(text, 'text')[0], rust: rustCodes(key) }
}

/** The table of all rules with one column more. */
export function withRustCodes(table) {
  return table
    .replace(/^\| key \| what happened \|\n\|---\|---\|$/gm, '| key | what happened | in Rust |\n|---|---|---|')
    .replace(/^(\| \[([\w.]+)\]\(.*) \|$/gm, (_, row, key) => `${row} | ${rustCodes(key).join(', ')} |`)
}
