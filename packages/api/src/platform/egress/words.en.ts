/** What is said of requests that failed, to those who configured their address. */
export const egressProblems = {
  notAnAddress: 'The address is not a valid URL.',
  scheme: 'Only http and https are used.',
  credentials: 'An address must not contain a user name or password.',
  port: (port: number) => `Port ${port} is not allowed: only 80 and 443 are used.`,
  noAddress: (host: string) => `${host} has no usable address.`,
  nobodysAddress: (host: string, address: string) => `${host} is ${address}, which is not the address of a host.`,
  notPublic: (host: string) => `${host} is not on the public network and is not listed in ALLOWED_NETWORKS.`,
  noHost: (host: string) => `The host ${host} does not exist.`,
  unresolved: (host: string) => `The name ${host} could not be resolved for now.`,
  unresolvedInTime: (host: string, seconds: number) => `The name ${host} was not resolved within ${seconds} s.`,
  noWayOut: (host: string) => `The network of this service does not lead to ${host} for now.`,
  refusedPort: (host: string) => `${host} does not accept connections on that port.`,
  notHttp: (host: string) => `${host} sent a response that is not HTTP.`,
  certificate: (host: string, code: string) => `The certificate of ${host} is not valid (${code}).`,
  broken: (host: string, code: string) => `The connection to ${host} broke${code ? ` (${code})` : ''}.`,
  encoding: 'The response has an encoding that was not requested.',
  misencoded: 'The response does not match its declared encoding.',
  redirects: (host: string, times: number) => `${host} redirects more than ${times} times.`,
  unencrypted: (host: string) => `${host} redirects from https to http.`,
  late: (host: string, seconds: number) => `${host} did not answer within ${seconds} s.`,
  silent: (host: string, seconds: number) => `${host} did not take the connection within ${seconds} s.`
}
