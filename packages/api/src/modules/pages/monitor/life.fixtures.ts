import type { PageInstead } from '@guildhall/schema'

// What 80 hosts serve from day to day: pages that nobody updates, whatever befalls them, and pages that somebody edits.

/** What is served: a page, or a status with headers. */
export type Served = string | { status: number; body?: string; headers?: Record<string, string> }
/** What a page serves by the day. */
export type Script = (day: number) => Served

export const MISSION = 'We teach weavers to mend looms and to spin sturdy yarn together.'

const FIRST_DAY = Date.UTC(2026, 10, 20)
const date = (day: number) => new Date(FIRST_DAY + day * 86_400_000)
const written = (day: number, options: Intl.DateTimeFormatOptions = { dateStyle: 'full' }, language = 'en-GB') =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date(day))

const QUOTES = [
  'A thread alone breaks; a cloth holds.',
  'Slow hands, straight seams.',
  'The loom forgives, the dye does not.',
  'Every knot was once a question.',
  'Wool remembers the sheep.',
  'Measure the warp before you dream.',
  'A good shuttle sings.',
  'Patience is the fifth needle.',
  'Colour comes last and is seen first.',
  'Nobody weaves the same cloth twice.'
]

type Parts = { title?: string; above?: string; text?: string[]; below?: string; head?: string }
const TEXT = [
  MISSION,
  'Our workshop lies behind the old mill, next to the dye house.',
  'Contact: Ada Loom, who answers within a week.',
  'New members are welcome and borrow a small loom for their first winter.'
]
/** The page of a community. */
const page = ({ title = 'Weavers', above = '', text = TEXT, below = '', head = '' }: Parts = {}) =>
  `<!doctype html><html lang=en><head><title>${title} | Crafts portal</title>${head}</head><body>
  <nav><a href="/">Home</a></nav>${above}<h1>Weavers</h1>${text.map(line => `<p>${line}</p>`).join('\n')}${below}</body></html>`
const bare = (title: string, body: string) =>
  `<!doctype html><html lang=en><title>${title}</title><body>${body}</body></html>`
/** From a day on, and until another one, something else; before and after, the page. */
const between =
  (from: number, to: number, other: Served | Script, before = page()): Script =>
  day =>
    day < from || day >= to ? before : typeof other === 'function' ? other(day) : other
const from = (day: number, other: Served | Script) => between(day, 99, other)
const below =
  (text: Script | ((day: number) => string)): Script =>
  day =>
    page({ below: `<p>${text(day)}</p>` })

const MAINTENANCE = bare('Maintenance', '<h1>Under maintenance</h1><p>We will be back soon.</p>')
const NOT_FOUND = bare('Page not found', '<h1>404</h1><p>The page you are looking for does not exist.</p>')
const LOGIN = bare('Sign in', '<form><p>Enter your user name</p><input name=u><input type=password></form>')
const PARKED = bare('weavers.test', '<p>This domain is for sale.</p><p>Related searches: looms, yarn, mortgages</p>')

/** What a page is on its fourth day: instead of the page of the community, or null where it is that page or nobody can tell. */
export const instead: Partial<Record<string, PageInstead>> = {
  'a maintenance page for a day': 'unavailable',
  'a maintenance page for five days': 'unavailable',
  'a maintenance page that keeps the title': 'unavailable',
  'a maintenance page in German': 'unavailable',
  'a maintenance page with 503': 'unavailable',
  'a soft 404': 'not_found',
  'a soft 404 within the site': 'not_found',
  'a soft 404 in French': 'not_found',
  'a redirect to the home page': 'moved',
  'a 404 for three days': 'not_found',
  'a log-in form': 'login_required',
  'a log-in form that keeps the title': 'login_required',
  'a sign-in with 401': 'login_required',
  'access denied with 403': 'login_required',
  'a sign-in on another host': 'login_required',
  'a PHP error instead of the page': 'error_page',
  'a database that is gone': 'error_page',
  'a stack trace with 500': 'error_page',
  'something went wrong': 'error_page',
  'a parked domain': 'parked',
  'a parked domain with other offers each day': 'parked',
  'a domain that another one took over': 'moved',
  'a default page of a web server': 'parked',
  'a meta refresh to another host': 'moved',
  'a meta refresh to the home page': 'moved',
  'a move to another host': 'moved'
}

/** Pages that nobody updates. */
export const faults: Record<string, Script> = {
  'a maintenance page for a day': between(3, 4, MAINTENANCE),
  'a maintenance page for five days': between(2, 7, MAINTENANCE),
  'a maintenance page that keeps the title': between(
    2,
    7,
    bare('Weavers | Crafts portal', '<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>')
  ),
  'a maintenance page in German': from(2, bare('Wartung', '<p>Wegen Wartungsarbeiten nicht verfügbar.</p>')),
  'a maintenance page with 503': between(2, 6, { status: 503, body: MAINTENANCE }),
  'a notice in words of its own for a day': between(
    4,
    5,
    bare('Hush', '<p>The elves are sweeping the hall tonight.</p>')
  ),
  'a soft 404': from(2, NOT_FOUND),
  'a soft 404 within the site': from(
    2,
    bare('Page not found | Crafts portal', '<h1>Crafts portal</h1><p>Sorry, this page could not be found.</p>')
  ),
  'a soft 404 in French': from(2, bare('Page introuvable', '<p>La page demandée n’existe pas.</p>')),
  'a redirect to the home page': from(2, { status: 302, headers: { location: '/home' } }),
  'a 404 for three days': between(2, 5, { status: 404, body: NOT_FOUND }),
  'a log-in form': from(2, LOGIN),
  'a log-in form that keeps the title': from(
    2,
    page({ text: ['Please sign in to continue.'], below: '<form><input type=password></form>' })
  ),
  'a sign-in with 401': between(2, 6, { status: 401, body: LOGIN }),
  'access denied with 403': from(2, { status: 403, body: bare('Forbidden', '<h1>Forbidden</h1>') }),
  'a sign-in on another host': from(2, { status: 302, headers: { location: 'http://sso.test/login' } }),
  'a PHP error instead of the page': from(
    2,
    '<br /><b>Fatal error</b>: Uncaught Error: Call to undefined function loom() in /var/www/index.php:12 on line <b>12</b>'
  ),
  'a PHP warning above the page': from(
    3,
    page({
      above: '<p><b>Warning</b>: include(menu.php): failed to open stream in /www/index.php on line <b>7</b></p>'
    })
  ),
  'a database that is gone': from(2, bare('Database Error', '<h1>Error establishing a database connection</h1>')),
  'a stack trace with 500': from(2, { status: 500, body: bare('Error', '<pre>at a.b.c(D.java:1)</pre>') }),
  'something went wrong': from(3, bare('Error', '<h1>Something went wrong</h1><p>Reference 8f2a-11.</p>')),
  'a parked domain': from(2, PARKED),
  'a parked domain with other offers each day': from(2, day => PARKED.replace('mortgages', QUOTES[day]!)),
  'a domain that another one took over': from(2, { status: 301, headers: { location: 'http://offers.test/' } }),
  'a default page of a web server': from(
    2,
    bare('Welcome to nginx!', '<h1>Welcome to nginx!</h1><p>Further configuration is required.</p>')
  ),
  'a page about other things': from(3, day =>
    bare('Lucky casino', `<h1>Spin and win</h1><p>Play now! ${QUOTES[day >> 2]}</p>`)
  ),
  'a meta refresh to another host': from(2, bare('', '<meta http-equiv=refresh content="0; url=http://offers.test/">')),
  'a meta refresh to the home page': from(2, bare('', '<meta http-equiv="Refresh" content="3;URL=\'/home\'">')),
  'an empty page': from(3, ''),
  'a printed date': below(day => `Today is ${written(day)}.`),
  'a clock': below(day => `It is ${10 + day}:0${day} GMT.`),
  'a quote of the day': below(day => QUOTES[day % QUOTES.length]!),
  'a quote by chance': below(day => QUOTES[[0, 1, 2, 3, 3, 3, 0, 4, 4, 4][day]!]!),
  'a visitor counter': below(day => `You are visitor no. ${1204 + (day >> 2)}.`),
  'a count that moves on': below(day => `Members: ${120 + (day >> 2)}`),
  'a count of downloads that jumps': below(day => `Downloads: ${day < 4 ? 40 : 95}`),
  'the time of the last change': below(day => `Last updated at ${day < 4 ? '09:15' : '16:40'}`),
  'a clock that shows the hour': below(day => `Local time: ${(9 + 3 * day) % 24}:00`),
  'a new version of its program': below(day => `Powered by Press ${day < 4 ? '6.4.2' : '7.0'}`),
  'the year of the season': below(day => `Programme ${day < 4 ? 2026 : 2027}`),
  'a footer year': below(day => `© ${day < 4 ? 2026 : 2027} Weavers. All rights reserved.`),
  'a range of years': below(day => `Copyright 2019–${day < 4 ? 2026 : 2027} by the weavers`),
  'a time of making': below(day => `Page generated in 0.0${day < 5 ? 3 : 4} s`),
  'a token': below(day => `Session ${`${day >> 2}`.repeat(4)}af3c9e0b7d12ab45`),
  'how long ago it was': below(day => (day < 4 ? 'Last visitor 6 days ago' : 'Last visitor 1 week ago')),
  'a calendar': below(
    day => `${written(day + 6, { month: 'long', year: 'numeric' })} <br> Mo Tu We <br> ${day > 3 ? '1 2 3' : '30 31 1'}`
  ),
  'a change for a day and back': between(3, 4, page({ text: [...TEXT, 'We meet in the barn this time.'] })),
  'a banner that comes and goes': day =>
    day === 2 || day > 4 ? page({ above: '<p>Visit the fair of crafts!</p>' }) : page(),
  'another navigation': from(3, page().replace('Home', 'Start')),
  'a move to another host': from(3, { status: 301, headers: { location: 'http://moved.test/weavers' } })
}

/** What a careful hand does to a page. */
const edits: Record<string, (text: string[]) => string[]> = {
  'a new contact': text => text.map(line => line.replace('Ada Loom', 'Ben Shuttle')),
  'a new paragraph': text => [...text, 'In spring we dye with onion skins and walnut shells.'],
  'a paragraph at the top': text => ['The mill is open again.', ...text],
  'a paragraph taken out': text => text.filter(line => !line.includes('small loom')),
  'a new meeting': text => [...text, `Next meeting: ${written(40, { dateStyle: 'long' })} at noon`],
  'a moved meeting': text =>
    text.map(line => line.replace('Next meeting: 12 December 2026', 'Next meeting: 19 December 2026')),
  'a word': text => text.map(line => line.replace('welcome', 'very welcome')),
  'a list': text => [...text, '<ul><li>Minutes of the autumn round</li><li>Photographs</li></ul>'],
  'a table row': text => [...text, '<table><tr><td>Cleo</td><td>keeps the dyes</td></tr></table>'],
  'a heading': text => [...text, '<h2>How to join</h2>'],
  'a sentence about the web': text => [...text, 'Our wiki is under maintenance, and the old address returns 404.'],
  'a sentence about signing in': text => [...text, 'Please sign in to the forum with your usual password.'],
  'a sentence in another language': text => [...text, 'Wir laden alle herzlich ein.'],
  'a day off': text => text.map(line => line.replace('within a week', 'within two days on weekdays')),
  'another place': text => text.map(line => line.replace('next to the dye house', 'across the river')),
  'a link': text => [...text, '<a href="/guide">Guide for beginners</a>'],
  'a shorter text': text => text.slice(0, 3).map(line => line.replace(', next to the dye house', '')),
  'a story': text => [...text, ...QUOTES.slice(6, 9).map(quote => `Ada said: ${quote}`)],
  'another time': text => text.map(line => line.replace('14:00', '15:30')),
  'another sum': text => text.map(line => line.replace('3,000', '4,500')),
  'another telephone number': text => text.map(line => line.replace('4711', '6020')),
  'a term': text => text.map(line => line.replace('Contact', 'Coordinator')),
  'two sentences': text => [...text, 'The guild elects its speaker in January.', 'Bring your own shears.']
}

const BUSY = [...TEXT, 'Next meeting: 12 December 2026', 'Meetings: 14:00', 'Our budget is 3,000 euros.', 'Phone 4711']
/** Around the text, what changes by itself. */
const busy = (day: number, text: string[]) =>
  page({
    text: [`Today is ${written(day)}, ${8 + day}:30.`, QUOTES[day % QUOTES.length]!, ...text],
    below: `<p>Visitors: ${900 + 7 * day}</p><p>© 2019–${day < 4 ? 2026 : 2027} Weavers</p><p>Page generated in 0.0${day % 7} s</p>`
  })

/** Pages that somebody edits on day 3: plain ones, and those on which much changes by itself. */
export const honest: Record<string, Script> = Object.fromEntries(
  Object.entries(edits).flatMap(([name, edit]): [string, Script][] => [
    [name, day => page({ text: day < 3 ? BUSY : edit(BUSY) })],
    [`${name}, where much changes by itself`, day => busy(day, day < 3 ? BUSY : edit(BUSY))]
  ])
)

/** What other hosts and addresses show. */
export const others: Record<string, string> = {
  '/home': bare('Crafts portal', '<h1>Crafts portal</h1><p>All crafts of the valley in one place, from A to Z.</p>'),
  'sso.test': LOGIN,
  'offers.test': bare('Great offers', '<p>The best yarn prices of the week!</p>'),
  'moved.test': page({ text: [...TEXT, 'We have a new home.'] })
}
