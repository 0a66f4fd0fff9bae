import { parentPort } from 'node:worker_threads'
import { readDocument } from './document.ts'
import { readSitemap } from './sitemap-document.ts'

/** What the thread is asked to read: a page, or a sitemap. */
export type AskedPage = { bytes: Uint8Array; contentType: string; url: string }
export type AskedSitemap = { bytes: Uint8Array }

parentPort!.on('message', (asked: AskedPage | AskedSitemap) => {
  const bytes = Buffer.from(asked.bytes)
  parentPort!.postMessage('url' in asked ? readDocument(bytes, asked.contentType, asked.url) : readSitemap(bytes))
})

// Before that it has only begun to start.
parentPort!.postMessage('ready')
