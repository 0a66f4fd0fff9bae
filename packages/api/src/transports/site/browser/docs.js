// Tries operations with the page's key, shows schemas in place, and opens what an address points at.
import './copy.js'
import { credentials } from './key.js'
import './samples.js'
import './search.js'

const SHOWN = 200_000

const element = (tag, content, attributes = {}) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(content)
  return made
}

const code = (text, name) => {
  const pre = element('pre', element('code', text), { tabindex: 0, role: 'region', 'aria-label': name })
  return element('div', pre, { class: 'code' })
}

const valuesOf = (form, place) =>
  [...form.elements]
    .filter(field => field.dataset.in === place && field.value !== '')
    .map(field => [field.name, field.value])

const requestOf = form => {
  const { path, verb, type } = form.dataset
  const names = new Map(valuesOf(form, 'path'))
  const url = new URL(
    path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(names.get(name) ?? '')),
    location.origin
  )
  for (const [name, value] of valuesOf(form, 'query')) url.searchParams.append(name, value)
  const body = form.elements.body?.value
  const headers = { ...(body ? { 'content-type': type } : {}), ...Object.fromEntries(valuesOf(form, 'header')) }
  return { url, method: verb, headers, body }
}

const quoted = text => `'${text.replaceAll("'", "'\\''")}'`

const asCurl = ({ url, method, headers, body }) =>
  [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(url.href)}`,
    `-H "Authorization: Bearer $KEY"`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body ? [`-d ${quoted(body)}`] : [])
  ].join(' \\\n  ')

const readable = text => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2).slice(0, SHOWN)
  } catch {
    return text.slice(0, SHOWN)
  }
}

const send = async ({ url, method, headers, body }) => {
  const started = performance.now()
  const response = await fetch(url, { method, headers: { ...credentials(), ...headers }, body })
  const text = await response.text()
  const took = Math.round(performance.now() - started)
  return [
    element('p', element('strong', `${response.status}`), { class: response.ok ? 'good' : 'bad' }),
    element('span', `${took} ms`),
    ...(text ? [code(readable(text), 'Response')] : []),
    folded('Headers', [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'))
  ]
}

const folded = (name, text) => {
  const details = element('details', element('summary', name))
  details.append(code(text, name))
  return details
}

const attempt = async form => {
  const result = form.querySelector('.result')
  const button = form.querySelector('button')
  const request = requestOf(form)
  button.setAttribute('aria-disabled', 'true')
  const shown = await send(request).catch(error => [element('p', `No response: ${error.message}`, { class: 'bad' })])
  button.removeAttribute('aria-disabled')
  result.replaceChildren(...shown, folded('As curl', asCurl(request)))
}

document.addEventListener('submit', event => {
  if (!event.target.matches('.try')) return
  event.preventDefault()
  if (!event.target.querySelector('[aria-disabled]')) attempt(event.target)
})

const open = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (target?.tagName !== 'DETAILS') return
  target.open = true
  target.scrollIntoView()
}
addEventListener('hashchange', open)
open()

// The fields of a named schema, copied to where it is used when they are opened there.
document.addEventListener(
  'toggle',
  ({ target }) => {
    const { schema } = target.dataset
    if (!schema || !target.open) return
    const fields = document.getElementById(`schema-${schema}`).querySelector('.fields-of').cloneNode(true)
    target.replaceChildren(target.firstElementChild, fields)
    delete target.dataset.schema
  },
  true
)
