import type { FastifyInstance } from 'fastify'
import { SAMPLE_KEYS } from '../../../sample/keys.ts'
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

  const front = memo((base: string) => ({ plain: frontPage(base, false), sample: frontPage(base, true) }))
  app.get('/', async (request, reply) => {
    const { plain, sample } = front(publicUrl ?? `${request.protocol}://${request.host}`)
    return sendPage(request, reply, (await holdsSample()) ? sample : plain)
  })
  const reference = memo((key: string) => referencePage(contract as Contract, key))
  const graphiql = memo(graphiqlPage)
  app.get('/docs', async (request, reply) => sendPage(request, reply, reference(await sampleKey())))
  app.get('/graphiql', async (request, reply) => sendPage(request, reply, graphiql(await sampleKey())))
}
