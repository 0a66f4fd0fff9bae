// Searches the whole text of the reference and lists what was found, best match first.
const MOST = 30
const AROUND = 60

const field = document.querySelector('#find')
const list = document.querySelector('#found')
const count = document.querySelector('#found-count')
const contents = document.querySelector('.contents')

const textOf = (node, selector) => node.querySelector(selector)?.textContent ?? ''

const entryOf = node => ({
  id: node.id,
  title: textOf(node, 'h3'),
  verb: textOf(node, ':scope > summary > .verb'),
  note: textOf(node, ':scope > summary > :is(.path, .group-name)'),
  text: [...node.querySelectorAll('p, dt > code')].map(({ textContent }) => textContent).join(' · ')
})

let entries
const index = () => {
  entries ??= [...document.querySelectorAll('.entry')].map(entryOf)
  return entries
}

const has = (text, word) => text.toLowerCase().includes(word)
const scoreOf = ({ title, note, text }, words) => {
  let score = 0
  for (const word of words) {
    const found = has(title, word) * 8 + has(note, word) * 3 + has(text, word)
    if (!found) return 0
    score += found
  }
  const phrase = words.join(' ')
  return score + has(title, phrase) * 8 + has(text, phrase) * 2
}

const element = (tag, className, ...content) => {
  const made = document.createElement(tag)
  made.className = className
  made.append(...content)
  return made
}

const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const marked = (text, words) =>
  text
    .split(new RegExp(`(${words.map(escaped).join('|')})`, 'i'))
    .map((part, at) => (at % 2 ? element('mark', '', part) : part))

const excerpt = (text, words) => {
  const at = [words.join(' '), ...words].map(part => text.toLowerCase().indexOf(part)).find(at => at >= 0)
  if (at === undefined) return ''
  const from = at > AROUND ? text.lastIndexOf(' ', at - AROUND) + 1 : 0
  return `${from ? '…' : ''}${text.slice(from, at + AROUND * 2)}…`
}

const item = ({ id, title, verb, note, text }, words) => {
  const link = element('a', '', element('span', 'found-title', ...marked(title, words)))
  link.href = `#${id}`
  const path = element('span', 'found-note', element('span', `verb ${verb.toLowerCase()}`, verb), ' ', note)
  const said = words.every(word => has(title, word)) ? '' : excerpt(text, words)
  link.append(path, ...(said ? [element('span', 'found-text', ...marked(said, words))] : []))
  return element('li', '', link)
}

const search = () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
  const found = words.length === 0 ? [] : index().map(entry => [scoreOf(entry, words), entry])
  const best = found.filter(([score]) => score > 0).sort(([one], [other]) => other - one)
  contents.classList.toggle('searching', words.length > 0)
  list.replaceChildren(...best.slice(0, MOST).map(([, entry]) => item(entry, words)))
  list.scrollTop = 0
  const results = best.length === 1 ? '1 result' : `${best.length} results`
  count.textContent = words.length === 0 ? '' : best.length > MOST ? `${results}, the best ${MOST} shown` : results
}

const close = () => {
  field.value = ''
  search()
}

const move = step => {
  const links = [...list.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement) + step
  ;(links[at] ?? (at < 0 ? field : links.at(-1)))?.focus()
}

field.addEventListener('input', search)
list.addEventListener('click', ({ target }) => {
  // Where results cover the page, they make room for what was chosen.
  if (target.closest('a') && getComputedStyle(list).position === 'absolute') close()
})
contents.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step && contents.classList.contains('searching')) {
    event.preventDefault()
    move(step)
  } else if (event.key === 'Escape') {
    close()
    field.focus()
  } else if (event.key === 'Enter' && event.target === field) {
    list.querySelector('a')?.click()
  }
})
addEventListener('keydown', event => {
  if (event.key !== '/' || event.target.closest('input, textarea, select')) return
  event.preventDefault()
  field.focus()
})
