import type { FastifyInstance } from 'fastify'
import type { Authenticator } from '../access/authenticate.ts'
import { SAMPLE_KEYS } from '../sample/keys.ts'
import { assetRoutes } from './assets.ts'
import type { Contract } from './docs/contract.ts'
import { referencePage } from './docs/page.ts'
import { frontPage } from './front.ts'
import { graphiqlPage } from './graphiql.ts'
import type { Page } from './page.ts'
import { sendPage } from './send.ts'

/** What of the service its pages are made from. */
export type PagesOptions = {
  access: Authenticator
  /** The OpenAPI document. */
  contract: object
  /** Where the world finds the service, where the configuration says; else as the request says. */
  publicUrl?: string
  /** Whether the database may hold the sample. */
  mayHoldSample: boolean
}

/** The pages that anybody may open: the first one, the reference and GraphiQL. What they show of data needs a key. */
export const pageRoutes = (app: FastifyInstance, { access, contract, publicUrl, mayHoldSample }: PagesOptions) => {
  const holdsSample = async () =>
    mayHoldSample &&
    (await access.caller({ key: SAMPLE_KEYS.intranet }).then(
      () => true,
      () => false
    ))
  const sampleKey = async () => ((await holdsSample()) ? SAMPLE_KEYS.intranet : '')

  app.get('/', async (request, reply) =>
    sendPage(request, reply, frontPage(publicUrl ?? `${request.protocol}://${request.host}`, await holdsSample()))
  )
  // The reference is large, and one of two: with the sample's key or without any.
  const references = new Map<string, Page>()
  const reference = (key: string) => {
    const page = references.get(key) ?? referencePage(contract as Contract, key)
    references.set(key, page)
    return page
  }
  app.get('/docs', async (request, reply) => sendPage(request, reply, reference(await sampleKey())))
  app.get('/graphiql', async (request, reply) => sendPage(request, reply, graphiqlPage(await sampleKey())))
  assetRoutes(app)
}
