import http from 'node:http'
import type { AddressInfo } from 'node:net'

const page = (
  body: string,
  dir: string
) => `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>Own</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/host.css">
<script type="module" src="/embed/events/v1.js"></script><main><h1>Own</h1><h2>Events</h2>${body}</main></html>`

const STYLE =
  ':root{color-scheme:light dark;background:light-dark(#fff,#14181c);color:light-dark(#1d2329,#e9ecef)}body{margin:0 auto;max-width:72rem;padding:1rem;font-family:sans-serif}'

const bodyOf = async (request: http.IncomingMessage) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return parts.length > 0 ? Buffer.concat(parts) : undefined
}

/**
 * A portal's own server: `/own?reader=&body=` is a page of it on which somebody is signed in by a cookie; what is below `/guild` goes to
 * the service with the portal's key, which acts for them; all else goes there as it came.
 */
export const startOwnServer = async (service: string, key: string) => {
  const own = (url: URL, response: http.ServerResponse) => {
    const { reader = '', body = '', dir = 'ltr' } = Object.fromEntries(url.searchParams)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('set-cookie', `reader=${reader}`)
    response.end(page(body, dir))
  }
  const forward = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const { accept = '*/*', authorization, cookie = '', 'content-type': type } = request.headers
    const below = request.url!.startsWith('/guild/')
    const reader = /reader=([\w.-]+)/.exec(cookie)?.[1]
    const asked = below
      ? { authorization: `Bearer ${key}`, ...(reader && { 'guildhall-actor': reader }) }
      : { ...(authorization && { authorization }) }
    const answer = await fetch(service + request.url!.replace(/^\/guild/, ''), {
      method: request.method!,
      headers: { accept, ...(type && { 'content-type': type }), ...asked },
      body: await bodyOf(request)
    })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  }
  const server = http.createServer((request, response) => {
    const url = new URL(request.url!, 'http://own.test')
    if (url.pathname === '/own') return own(url, response)
    if (url.pathname === '/host.css') return response.setHeader('content-type', 'text/css').end(STYLE)
    forward(request, response).catch(error => response.writeHead(502).end(String(error)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => server.close()
  }
}
