// The parts of a page that are text, and those that are code.

const FENCE = /^(```|~~~)/

/** Applies a function to what is not code: neither in a block nor in a line. */
export function outsideCode(text, change) {
  const result = []
  let prose = []
  let fenced = false
  const flush = () => {
    if (prose.length > 0) result.push(changeProse(prose.join('\n'), change))
    prose = []
  }
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) {
      if (!fenced) flush()
      fenced = !fenced
      result.push(line)
    } else if (fenced) {
      result.push(line)
    } else {
      prose.push(line)
    }
  }
  flush()
  return result.join('\n')
}

// What is in back quotes keeps its place while the rest is changed.
function changeProse(prose, change) {
  const codes = []
  const held = prose
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/`[^`]*`/g, (code) => `\u0000${codes.push(code) - 1}\u0000`)
  return change(held).replace(/\u0000(\d+)\u0000/g, (_, index) => codes[Number(index)])
}

/** The anchor of a heading, as GitHub makes it. */
export function slug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
