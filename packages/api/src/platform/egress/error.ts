import { egressProblems } from './words.en.ts'

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

/** An outward request that failed, in a sentence that may be shown. */
export class EgressError extends Error {
  override name = 'EgressError'
  readonly failure: EgressFailure
  constructor(failure: EgressFailure, message: string) {
    super(message)
    this.failure = failure
  }
}

const NO_HOST = new Set(['ENOTFOUND', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA'])
// There is no way out of this machine, or no more sockets on it.
const NO_WAY_OUT = new Set(['ENETDOWN', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EMFILE', 'ENFILE', 'ENOBUFS'])

const worded = (code: string, host: string): [EgressFailure, string] => {
  if (NO_WAY_OUT.has(code)) return ['offline', egressProblems.noWayOut(host)]
  if (code === 'ECONNREFUSED') return ['unreachable', egressProblems.refusedPort(host)]
  if (code.startsWith('HPE_')) return ['garbled', egressProblems.notHttp(host)]
  if (/CERT|SSL|TLS|SELF_SIGNED|ISSUER|ALTNAME/.test(code)) {
    return ['insecure', egressProblems.certificate(host, code)]
  }
  return ['unreachable', egressProblems.broken(host, code)]
}

/** Why a name was not resolved: there is none, as the name server says; or nobody could tell. */
export const resolveError = (error: unknown, host: string): EgressError => {
  const { code = '' } = error as { code?: string }
  return NO_HOST.has(code)
    ? new EgressError('unreachable', egressProblems.noHost(host))
    : new EgressError('offline', egressProblems.unresolved(host))
}

/** Whatever went wrong on the way, as one of ours. */
export const egressError = (error: unknown, host: string): EgressError => {
  if (error instanceof EgressError) return error
  const { code = '', cause } = error as { code?: string; cause?: unknown }
  if (cause instanceof EgressError) return cause
  return new EgressError(...worded(String(code), host))
}
