type Connect = (request: unknown, address: string, port: number) => number
type Binding = { TCP: { prototype: { connect: Connect; connect6: Connect } } }

const ECONNREFUSED = -111

/**
 * Replaces what connects at the very bottom of Node, below sockets, agents and name look-ups, by a recorder that refuses:
 * what it has not recorded has sent no packet.
 */
export const recordConnects = (teardown: (undo: () => void) => void) => {
  const { prototype } = (process as unknown as { binding(name: string): Binding }).binding('tcp_wrap').TCP
  const { connect, connect6 } = prototype
  const connects: string[] = []
  const record: Connect = (_request, address, port) => {
    connects.push(`${address} ${port}`)
    return ECONNREFUSED
  }
  prototype.connect = record
  prototype.connect6 = record
  teardown(() => Object.assign(prototype, { connect, connect6 }))
  return connects
}
