import type { FastifyContextConfig } from 'fastify'
import { either } from '../../core/problem/either.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types of its bodies, where no operation says them. */
    bodyTypes?: readonly string[]
  }
}

/** The media types of bodies that a route takes. */
export const bodyTypesOf = (method: string, { operation, bodyTypes }: FastifyContextConfig): readonly string[] =>
  bodyTypes ?? [
    'application/json',
    ...(method === 'PATCH' ? ['application/merge-patch+json'] : []),
    ...(operation?.contentTypes ?? []),
    ...(operation?.files?.types ?? [])
  ]

/** What is said of a body in another type: the types that are taken, also for programs (RFC 9110, 15.5.16; RFC 5789; LDP, 7.1). */
export const takenInstead = (method: string, types: readonly string[]) => {
  const accept = types.join(', ')
  return {
    detail: `Send the body as ${either(types)}, in UTF-8, and name that type in Content-Type.`,
    headers: {
      accept,
      ...(method === 'PATCH' ? { 'accept-patch': accept } : {}),
      ...(method === 'POST' ? { 'accept-post': accept } : {})
    } as Record<string, string>
  }
}
