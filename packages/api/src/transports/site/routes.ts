import type { FastifyInstance } from 'fastify'
import type { Authenticator } from '../../modules/keys/authenticate.ts'
import { memo } from '../rest/memo.ts'
import type { Contract } from './docs/contract.ts'
import { referencePage } from './docs/page.ts'
import { frontPage } from './front.ts'
import { graphiqlPage } from './graphiql.ts'
import { sendPage } from './send.ts'

/** What of the service its pages are made from. */
export type PagesOptions = {
  access: Authenticator
  /** Makes the OpenAPI document. */
  contract: () => object
  /** Where the world finds the service, where the configuration says; else as the request says. */
  publicUrl?: string
  /** Where the guides are published, if they are. */
  docsUrl?: string
  /** The publishable key of the sample, where the database may hold that. */
  sampleKey?: string
}

/** The pages that are open to all: the front page, the reference and GraphiQL. Their data requires a key. */
export const pageRoutes = (app: FastifyInstance, { access, contract, publicUrl, docsUrl, sampleKey }: PagesOptions) => {
  /** The key, while the database holds the sample. */
  const keyNow = async () =>
    sampleKey &&
    access.caller({ key: sampleKey }).then(
      () => sampleKey,
      () => undefined
    )

  const front = memo((base: string) => ({
    plain: frontPage(base, docsUrl),
    sample: frontPage(base, docsUrl, sampleKey)
  }))
  app.get('/', async (request, reply) => {
    const { plain, sample } = front(publicUrl ?? `${request.protocol}://${request.host}`)
    return sendPage(request, reply, (await keyNow()) ? sample : plain)
  })
  const reference = memo((key: string) => referencePage(contract() as Contract, key))
  const graphiql = memo(graphiqlPage)
  app.get('/docs', async (request, reply) => sendPage(request, reply, reference((await keyNow()) ?? '')))
  app.get('/graphiql', async (request, reply) => sendPage(request, reply, graphiql((await keyNow()) ?? '')))
}
