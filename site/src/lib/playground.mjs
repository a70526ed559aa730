// The page with programs that are refused, what javac says, and the same put right.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from './files.mjs'
import { rule } from './rules.mjs'
import { marked, terminal } from './terminal.mjs'

export function playground() {
  const keys = readFileSync(join(site, 'playground.txt'), 'utf8').trim().split('\n')
  const rules = keys.map(rule)
  const list = JSON.stringify(rules.map(({ key, title }) => ({ key, title }))).replace(/'/g, '&#39;')
  return `---
title: Playground
aside: false
pageClass: playground
---

# Playground

Twenty programs that javac refuses, what it says, and the same put right. Nothing runs here: each message was written by the compiler, and a
test compares it at every build. [Set it up](./index.md#add-it-to-your-project) to change them.

<Playground :rules='${list}'>

${rules.map(shown).join('\n\n')}

</Playground>
`
}

function shown(each) {
  const rust = each.rust.length > 0 ? ` In Rust: ${each.rust.join(', ')}.` : ''
  return `<template #${each.key.replaceAll('.', '-')}>

${each.why}${rust} [More about this rule](./rules/${each.key}.md)

<div class="pair"><div>

**Wrong**

\`\`\`java${marked(each.message)}
${each.wrong}\`\`\`

</div><div>

**Right**

\`\`\`java
${each.right}\`\`\`

</div></div>

${terminal(each.message)}

</template>`
}
