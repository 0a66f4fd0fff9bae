import type { Sentences } from '../messages.ts'

type Host = { host: string }
type WithinSeconds = Host & { seconds: number }

/** Why a request failed, for those who configured its address. */
export const messages = {
  'egress.not_an_address': 'The address is not a valid URL.',
  'egress.scheme': 'Only http and https are used.',
  'egress.credentials': 'An address must not contain a user name or password.',
  'egress.port': ({ port }: { port: number }) => `Port ${port} is not allowed: only 80 and 443 are used.`,
  'egress.no_address': ({ host }: Host) => `${host} has no usable address.`,
  'egress.nobodys_address': ({ host, address }: Host & { address: string }) =>
    `${host} is ${address}, which is not the address of a host.`,
  'egress.not_public': ({ host }: Host) =>
    `${host} is not on the public network and is not listed in ALLOWED_NETWORKS.`,
  'egress.no_host': ({ host }: Host) => `The host ${host} does not exist.`,
  'egress.unresolved': ({ host }: Host) => `The name ${host} could not be resolved for now.`,
  'egress.unresolved_in_time': ({ host, seconds }: WithinSeconds) =>
    `The name ${host} was not resolved within ${seconds} s.`,
  'egress.no_way_out': ({ host }: Host) => `The network of this service does not lead to ${host} for now.`,
  'egress.refused_port': ({ host }: Host) => `${host} does not accept connections on that port.`,
  'egress.not_http': ({ host }: Host) => `${host} sent a response that is not HTTP.`,
  'egress.certificate': ({ host, code }: Host & { code: string }) =>
    `The certificate of ${host} is not valid (${code}).`,
  'egress.broken': ({ host, code }: Host & { code: string }) =>
    `The connection to ${host} broke${code ? ` (${code})` : ''}.`,
  'egress.encoding': 'The response has an encoding that was not requested.',
  'egress.misencoded': 'The response does not match its declared encoding.',
  'egress.redirects': ({ host, times }: Host & { times: number }) => `${host} redirects more than ${times} times.`,
  'egress.unencrypted': ({ host }: Host) => `${host} redirects from https to http.`,
  'egress.late': ({ host, seconds }: WithinSeconds) => `${host} did not answer within ${seconds} s.`,
  'egress.silent': ({ host, seconds }: WithinSeconds) => `${host} did not take the connection within ${seconds} s.`
} satisfies Sentences
