import type { FastifyRequest } from 'fastify'
import { speechIn } from '../../core/words/catalogue.ts'
import { languageFor } from '../../core/words/language-for.ts'
import type { Brand, Reader } from '../../modules/directory/portals/brand.ts'

/** The reader of a request: in the language of its `lang`, of their browser or of the portal. */
export const readerOf = ({ query, headers }: FastifyRequest, brand: Brand | null = null): Reader => {
  const { lang } = query as { lang?: unknown }
  const asked = typeof lang === 'string' ? lang : undefined
  return { ...speechIn(languageFor(asked, headers['accept-language'], brand?.language)), brand }
}
