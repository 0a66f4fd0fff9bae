import t from 'tap'
import { readDocument } from './document.ts'
import { insteadOf } from './instead.ts'

const read = (html: string) =>
  readDocument({
    bytes: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    url: 'http://a.test/',
    cut: false,
    at: 0
  })
const of = async (html: string, status = 200) =>
  insteadOf(undefined, {
    status,
    url: 'http://a.test/',
    finalUrl: 'http://a.test/',
    read: await read(html),
    shown: null
  })
const page = (title: string, body: string) => `<title>${title}</title>${body}`

t.test('short pages that nobody knows yet are not taken for something else by a word', async t => {
  const honest = [
    page('Maintenance | Portal', '<h1>Maintenance</h1><p>We look after machines, and share what we learn of them.</p>'),
    page('Weavers', '<h1>Weavers</h1><h2>Coming soon</h2><p>The fair.</p>'),
    page('Weavers', '<p>Ada will be back in May. Please check back soon for the dates.</p>'),
    page('Weavers', '<p>This page is not an official one.</p><h2>Related links</h2><ul><li>Yarn</li></ul>'),
    page('Web errors', '<h1>Web errors</h1><p>We talk about 404 and 500, and how to tell visitors kindly.</p>'),
    page('Domain names', '<h1>Domain names</h1><p>We register domains for clubs.</p>'),
    page('Weavers', `<header><input type=password></header><p>We weave.</p>`),
    page('Weavers', '<p>Registration is full, please try again later. Enter your e-mail for news.</p>'),
    page('Anmeldung zum Fest', '<h1>Anmeldung</h1><p>Wir freuen uns auf alle, die kommen.</p>'),
    page('Wartung', '<h1>Wartung</h1><p>Wir pflegen Maschinen. Diese Seite ist nicht offiziell.</p>'),
    page('', '<p>Weavers meet on Mondays.</p>'),
    ''
  ]
  for (const html of honest) t.equal(await of(html), null, html)
})

t.test('what servers say is known in many words', async t => {
  const said: [html: string, instead: string][] = [
    [page('404 Not Found', '<center><h1>404 Not Found</h1></center><hr><center>nginx</center>'), 'not_found'],
    [page('Oops', '<h1>Oops, page not found!</h1>'), 'not_found'],
    [page('Portal', '<p>We can’t seem to find the page you are looking for.</p>'), 'not_found'],
    [page('Seite nicht gefunden – Portal', '<p>Zur Startseite</p>'), 'not_found'],
    [page('Weavers', '<p>Briefly unavailable for scheduled maintenance.</p>'), 'unavailable'],
    [page('503 Service Unavailable', '<h1>Service Unavailable</h1>'), 'unavailable'],
    [page('Site offline', '<p>We will be back shortly.</p>'), 'unavailable'],
    [page('Portal', '<h1>En maintenance</h1>'), 'unavailable'],
    [page('Log in', '<form><input name=user><input type=password></form>'), 'login_required'],
    [page('Single Sign-On', '<p>Choose your organisation.</p>'), 'login_required'],
    [page('Portal', '<p>Please log in to view this content.</p>'), 'login_required'],
    [page('Error', '<h1>Internal Server Error</h1>'), 'error_page'],
    [page('', '<b>Parse error</b>: syntax error, unexpected end of file in /www/a.php on line <b>3</b>'), 'error_page'],
    [page('', '<pre>Traceback (most recent call last):\n  File "/app/a.py", line 3</pre>'), 'error_page'],
    [page('WordPress › Error', '<p>There has been a critical error on this website.</p>'), 'error_page'],
    [page('a.test', '<p>The domain a.test is for sale. Make an offer on this domain.</p>'), 'parked'],
    [page('Account suspended', '<p>Contact your provider.</p>'), 'parked'],
    [page('Apache2 Ubuntu Default Page: It works', '<p>It works!</p>'), 'parked']
  ]
  for (const [html, instead] of said) t.equal(await of(html), instead, html)
  const statuses: [number, string | null][] = [
    [401, 'login_required'],
    [403, 'login_required'],
    [404, 'not_found'],
    [410, 'not_found'],
    [451, null],
    [500, 'error_page'],
    [503, 'unavailable']
  ]
  for (const [status, instead] of statuses) t.equal(await of('', status), instead, `${status}`)
})
