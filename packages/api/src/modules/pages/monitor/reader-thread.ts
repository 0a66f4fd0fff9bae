import { parentPort } from 'node:worker_threads'
import { type Page, readDocument } from './document.ts'
import { readSitemap } from './sitemap-document.ts'

/** What the thread is asked to read: a page, or a sitemap. */
export type AskedPage = Page
export type AskedSitemap = { bytes: Uint8Array }

const read = async (asked: AskedPage | AskedSitemap) => {
  const bytes = Buffer.from(asked.bytes)
  return 'url' in asked ? readDocument({ ...asked, bytes }) : readSitemap(bytes)
}

parentPort!.on('message', (asked: AskedPage | AskedSitemap) =>
  read(asked).then(
    found => parentPort!.postMessage(found),
    () => parentPort!.postMessage(undefined)
  )
)

// Before that it has only begun to start.
parentPort!.postMessage('ready')
