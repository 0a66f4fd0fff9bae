import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createRawServer, type Server as RawServer } from 'node:net'
import type { Resolve } from './agent.ts'

/** For the tests alone: a certificate for a.test, with its key. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgyyEvd60atKVfPoYG
yhLM7IwMwD6+PpCOkwDWyO4dR0+hRANCAATklrrDraYS4tksMmFfb0EbcJPlKo1g
m4xhci1RB6UmXOUOvQJRBdhbBA7/E9vssBW+O5KuvsXOrWdQ1D40quf6
-----END PRIVATE KEY-----
`
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBjDCCATKgAwIBAgIUfH5BSjEB799K2ebjjqxomIKjGiQwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGYS50ZXN0MCAXDTI2MTEyMjAwMzUwN1oYDzIxMjYxMDI5MDAz
NTA3WjARMQ8wDQYDVQQDDAZhLnRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AATklrrDraYS4tksMmFfb0EbcJPlKo1gm4xhci1RB6UmXOUOvQJRBdhbBA7/E9vs
sBW+O5KuvsXOrWdQ1D40quf6o2YwZDAdBgNVHQ4EFgQUWXhJRJwLxSbaMmmh+j3c
fgIFHXYwHwYDVR0jBBgwFoAUWXhJRJwLxSbaMmmh+j3cfgIFHXYwDwYDVR0TAQH/
BAUwAwEB/zARBgNVHREECjAIggZhLnRlc3QwCgYIKoZIzj0EAwIDSAAwRQIgfI6l
s9vJNe/938Q3oz+UFfAZB7zHJziVwTV04TDDNvQCIQCtnE4pGNvSWfMiLS0+PbSa
MdwH/SsL4ciNNMvnnMRxNA==
-----END CERTIFICATE-----
`

/** Every name is this machine, so that tests can play as many hosts as they like. */
export const everyNameIsHere: Resolve = async () => ['127.0.0.1']

type Teardown = (undo: () => Promise<void>) => void

const listening = async (server: Server | RawServer, teardown: Teardown) => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  teardown(
    () =>
      new Promise(resolve => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
  )
  return (server.address() as AddressInfo).port
}

/** Plays hosts over HTTP; answers the port. */
export const playHosts = (teardown: Teardown, answer: RequestListener) => listening(createServer(answer), teardown)

/** Plays hosts over HTTPS, with a certificate for a.test. */
export const playSecureHosts = (teardown: Teardown, answer: RequestListener) =>
  listening(createSecureServer({ key: KEY, cert: CERTIFICATE }, answer), teardown)

/** Plays a host that answers with these very bytes and hangs up, whatever it is asked. */
export const playRaw = (teardown: Teardown, bytes: string) =>
  listening(
    createRawServer(socket => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(bytes))
    }),
    teardown
  )
