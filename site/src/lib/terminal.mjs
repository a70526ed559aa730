// A message as a terminal shows it.

const escaped = (line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function kind(line) {
  if (/^\S+\.java:\d+: (error|warning):/.test(line)) return 'said'
  if (/^ *\^+~*$/.test(line)) return 'caret'
  if (/^ +help: /.test(line)) return 'help'
  if (/^ {2}\S+\.java:\d+: /.test(line)) return 'step'
  return 'code'
}

/** HTML; the lines carry the names of their kinds. */
export function terminal(message) {
  const lines = message
    .trimEnd()
    .split('\n')
    .map((line) => `<span class="${kind(line)}">${escaped(line)}</span>`)
  return `<pre class="terminal" v-pre tabindex="0">${lines.join('\n')}</pre>`
}

/** The numbers of the lines that the first sentence of each message names. */
export function marked(message) {
  const lines = [...message.matchAll(/^\S+\.java:(\d+): error/gm)].map((found) => found[1])
  return lines.length > 0 ? `{${[...new Set(lines)].join(',')}}` : ''
}

/** A page whose messages of javac look as in a terminal. */
export function withTerminals(text) {
  return text.replace(/^```text\n(\S+\.java:\d+: (?:error|warning):[\s\S]*?)^```$/gm, (_, message) => terminal(message))
}
