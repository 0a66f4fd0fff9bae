import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { slug } from 'github-slugger'
import { defineConfig } from 'vitepress'
import { withMermaid } from 'vitepress-plugin-mermaid'

const REPOSITORY = 'https://github.com/guildhall/guildhall'
/** Where the site is published, below its host. */
const BASE = process.env.DOCS_BASE ?? '/'
const DOCS = process.cwd()

/** The pages, in the order in which they are read. The text of a link is the heading of its page. */
const GROUPS: [title: string, pages: string[]][] = [
  ['Communities', ['communities', 'life', 'memberships', 'import', 'resources']],
  ['Events', ['events', 'meetings', 'attendance']],
  ['Charters', ['charters']],
  ['Engagement', ['engagement', 'metrics']],
  [
    'Governance',
    [
      'governance',
      'governance/rules',
      'governance/rule-packs',
      'governance/scorecards',
      'governance/monitor',
      'governance/maintenance',
      'governance/page-requests',
      'governance/many-pages',
      'governance/infractions',
      'governance/notices',
      'governance/campaigns',
      'governance/audit',
      'governance/adding-a-rule'
    ]
  ],
  ['Portals', ['portal', 'embedding', 'webhooks', 'activity', 'lists', 'clients', 'messages']],
  ['Operation', ['operating', 'privacy', 'threat-model', 'reliability', 'performance']],
  ['The project', ['glossary', 'architecture', 'decisions/README']]
]

// The front page leads to all others; the list of decisions to each of them.
const listed = ['index', ...GROUPS.flatMap(([, pages]) => pages)]
const unlisted = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.md') && !/^(\.vitepress|decisions.\d)/.test(file))
  .map(file => file.replaceAll('\\', '/').replace(/\.md$/, ''))
  .filter(page => !listed.includes(page))
if (unlisted.length > 0)
  throw new Error(`Add these pages to a group of the menu, in config.mts: ${unlisted.join(', ')}`)

const headingOf = (page: string) => /^# (.+)$/m.exec(readFileSync(join(DOCS, `${page}.md`), 'utf8'))?.[1] ?? page
const linkOf = (page: string) => `/${page.replace(/README$/, '')}`

export default withMermaid(
  defineConfig({
    title: 'Guildhall',
    description: 'The headless API for communities of practice.',
    base: BASE,
    cleanUrls: true,
    rewrites: { 'decisions/README.md': 'decisions/index.md' },
    head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${BASE}mark.svg` }]],
    markdown: {
      // Parts of pages are named as they are where the files are read.
      anchor: { slugify: text => slug(text) },
      config: md => {
        // Braces in code are no expressions.
        md.renderer.rules.code_inline = (tokens, at) => `<code v-pre>${md.utils.escapeHtml(tokens[at]!.content)}</code>`
        // What lies outside of the documentation is in the repository.
        md.core.ruler.push('repository', ({ tokens, env }) => {
          for (const link of tokens
            .flatMap(({ children }) => children ?? [])
            .filter(({ type }) => type === 'link_open')) {
            const href = link.attrGet('href') ?? ''
            const target = posix.join(posix.dirname(env.relativePath), href.split('#')[0]!)
            if (!/^(\w+:|#|\/)/.test(href) && target.startsWith('../'))
              link.attrSet('href', `${REPOSITORY}/blob/main/${target.slice(3)}`)
          }
        })
      }
    },
    themeConfig: {
      logo: '/mark.svg',
      search: { provider: 'local' },
      nav: GROUPS.map(([text, [first]]) => ({ text, link: linkOf(first!) })),
      sidebar: GROUPS.map(([text, pages]) => ({
        text,
        items: pages.map(page => ({ text: headingOf(page), link: linkOf(page) }))
      })),
      outline: [2, 3],
      socialLinks: [{ icon: 'github', link: REPOSITORY }]
    }
  })
)
