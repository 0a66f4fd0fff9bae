import { credentials, onKey } from './key.js'

const { GraphiQL, React, ReactDOM } = globalThis
const place = document.querySelector('#graphiql')
const root = ReactDOM.createRoot(place)

const DEFAULT_QUERY = `# All data of a page in one query.
# Ctrl-Space completes, Ctrl-Enter sends.
query Communities {
  communities(first: 5, status: active) {
    nodes {
      name
      summary
      memberCount
      members(first: 1, role: leader) {
        nodes {
          person {
            name
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`

const fetcher = async (parameters, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...credentials(), ...headers },
    body: JSON.stringify(parameters)
  })
  return response.json()
}

// Another key may see another part of the schema's data: a new start asks for everything again.
let start = 0
const render = () =>
  root.render(
    React.createElement(GraphiQL, {
      key: start++,
      fetcher,
      defaultQuery: DEFAULT_QUERY,
      forcedTheme: 'system',
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: false
    })
  )

// The editors come without names for those who do not see them, and cannot all be scrolled by the keyboard.
const nameEditors = () => {
  for (const field of place.querySelectorAll('.CodeMirror textarea:not([aria-label])')) {
    field.setAttribute('aria-label', field.closest('section')?.getAttribute('aria-label') ?? 'Editor')
    field.setAttribute('aria-describedby', 'leave')
  }
  for (const pane of place.querySelectorAll('.CodeMirror-scroll[tabindex="-1"]')) pane.tabIndex = 0
}
// In an editor, Tab indents. After Escape it leaves the editor, as the text above says.
let isLeaving = false
place.addEventListener(
  'keydown',
  event => {
    if (event.key === 'Escape') isLeaving = true
    else if (event.key !== 'Shift') {
      if (event.key === 'Tab' && isLeaving) event.stopPropagation()
      isLeaving = false
    }
  },
  true
)

new MutationObserver(nameEditors).observe(place, { childList: true, subtree: true })

onKey(render)
render()
