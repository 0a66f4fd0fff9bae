import type { Message } from '@guildhall/schema'
import { message } from './message.ts'

/** Why nothing, or nothing usable, came back. */
export type EgressFailure =
  /** What was asked for is not sent by this service: an odd scheme or port, credentials, an address that is not public. */
  | 'refused'
  /** Too many redirects, or one that would leave encryption behind. */
  | 'redirected'
  /** The host took the connection, and then longer than it may. */
  | 'timeout'
  /** The host did not take the connection in the time that it may take. */
  | 'silent'
  /** No such host, nobody listens, or the connection broke. */
  | 'unreachable'
  /** The name server or the network of this service is out of order, which says nothing of the host. */
  | 'offline'
  /** The certificate or the encryption is not in order. */
  | 'insecure'
  /** What came back is not HTTP, or not in the encoding it says. */
  | 'garbled'

/** An outward request that failed; its problem may be shown. */
export class EgressError extends Error {
  override name = 'EgressError'
  readonly failure: EgressFailure
  readonly problem: Message
  constructor(failure: EgressFailure, problem: Message) {
    super(problem.id)
    this.failure = failure
    this.problem = problem
  }
}

const NO_HOST = new Set(['ENOTFOUND', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA'])
// There is no way out of this machine, or no more sockets on it.
const NO_WAY_OUT = new Set(['ENETDOWN', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EMFILE', 'ENFILE', 'ENOBUFS'])

const problemOf = (code: string, host: string): [EgressFailure, Message] => {
  if (NO_WAY_OUT.has(code)) return ['offline', message('egress.no_way_out', { host })]
  if (code === 'ECONNREFUSED') return ['unreachable', message('egress.refused_port', { host })]
  if (code.startsWith('HPE_')) return ['garbled', message('egress.not_http', { host })]
  if (/CERT|SSL|TLS|SELF_SIGNED|ISSUER|ALTNAME/.test(code)) {
    return ['insecure', message('egress.certificate', { host, code })]
  }
  return ['unreachable', message('egress.broken', { host, code })]
}

/** Why a name was not resolved: there is none, as the name server says; or nobody could tell. */
export const resolveError = (error: unknown, host: string): EgressError => {
  const { code = '' } = error as { code?: string }
  return NO_HOST.has(code)
    ? new EgressError('unreachable', message('egress.no_host', { host }))
    : new EgressError('offline', message('egress.unresolved', { host }))
}

/** Whatever went wrong on the way, as one of ours. */
export const egressError = (error: unknown, host: string): EgressError => {
  if (error instanceof EgressError) return error
  const { code = '', cause } = error as { code?: string; cause?: unknown }
  if (cause instanceof EgressError) return cause
  return new EgressError(...problemOf(String(code), host))
}
