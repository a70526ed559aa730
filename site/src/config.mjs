// How VitePress makes the site. It is copied beside the pages, so paths begin there.
import { readFileSync } from 'node:fs'
import { slug } from '../../../src/lib/markdown.mjs'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const { readOn, rules } = JSON.parse(read('./navigation.json'))
const versions = JSON.parse(read('../../../versions.json'))
const version = /<version>([^<]+)<\/version>/.exec(read('../../../../bom/pom.xml'))[1]

export default {
  title: 'Freehold',
  description: 'Ownership for Java, checked by javac',
  base: process.env.SITE_BASE ?? '/',
  outDir: '../site',
  cacheDir: '../cache',
  cleanUrls: false,
  lastUpdated: false,
  ignoreDeadLinks: [/^\/api\//],
  markdown: {
    anchor: { slugify: slug },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    languageAlias: { astub: 'java' },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Learn', link: '/learn/ownership' },
      { text: 'Playground', link: '/playground' },
      { text: 'Rules', link: '/rules' },
      { text: 'API', link: '/api/index.html', target: '_self' },
      {
        text: version,
        items: [
          ...versions.map(({ name, base }) => ({ text: name, link: base, target: '_self' })),
          { text: 'What has changed', link: '/changelog' },
          { text: 'What stays as it is', link: '/compatibility' },
        ],
      },
    ],
    sidebar: [...readOn, { text: 'Rules', collapsed: true, items: rules }],
    socialLinks: [{ icon: 'github', link: 'https://github.com/freehold-dev/freehold' }],
    footer: { message: 'Apache License 2.0' },
  },
}
