// A connection between the service and PostgreSQL that fails in the ways in which networks do.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** How a connection fails. `share` is the part of the messages of the service that it strikes. */
export const FAULTS = {
  /** Each message arrives late. */
  delay: { share: 0.2 },
  /** The connection is lost in the middle of a message. */
  cut: { share: 0.01 },
  /** The connection is lost once a `commit` has reached PostgreSQL, before its answer is back. */
  'cut after commit': { share: 0.1 },
  /** Nothing passes any more in either direction, and neither side is told. */
  'half-open': { share: 0.01 }
} as const
export type Fault = keyof typeof FAULTS

const LATE_MS = 200
const COMMIT = Buffer.from('commit')

type Wire = { client: Socket; server: Socket }

const lose = ({ client, server }: Wire) => {
  client.destroy()
  server.destroy()
}

const silence = ({ client, server }: Wire) => {
  client.pause()
  server.pause()
}

/** What befalls a message of the service; false where it does not go on. */
const strike: Record<Fault, (wire: Wire, message: Buffer) => Promise<boolean>> = {
  delay: async () => {
    await pause(Math.random() * LATE_MS)
    return true
  },
  cut: async (wire, message) => {
    wire.server.write(message.subarray(0, message.length >> 1), () => lose(wire))
    return false
  },
  'cut after commit': async (wire, message) => {
    if (!message.includes(COMMIT)) return true
    wire.server.removeAllListeners('data')
    wire.server.once('data', () => lose(wire))
    return true
  },
  'half-open': async wire => {
    silence(wire)
    return false
  }
}

/** How a proxy in front of the PostgreSQL at `database` reaches it, and is reached as the same database, at a port of this machine. */
export const around = (database: string) => {
  const { hostname, port } = new URL(database)
  const host = decodeURIComponent(hostname)
  const at = port || '5432'
  return {
    reach: () => (host.startsWith('/') ? connect(`${host}/.s.PGSQL.${at}`) : connect(Number(at), host)),
    through: (listener: Server) => {
      const url = new URL(database.replace(/@[^/]*\//, '@127.0.0.1/'))
      url.port = String((listener.address() as AddressInfo).port)
      return url.href
    }
  }
}

/** Stands in front of PostgreSQL at `database`; its `url` is that of the same database through it. */
export const startProxy = async (database: string) => {
  const { reach, through } = around(database)
  const wires = new Set<Wire>()
  let fault: Fault | undefined
  let isAway = false
  let struck = 0

  const pass = async (wire: Wire, message: Buffer) => {
    const now = fault
    if (!now || Math.random() > FAULTS[now].share) return true
    struck++
    return strike[now](wire, message)
  }
  const listener = createServer(client => {
    if (isAway) return void client.destroy()
    const wire = { client, server: reach() }
    wires.add(wire)
    // One message after the other, also where one of them is late.
    let last = Promise.resolve()
    client.on('data', message => {
      last = last.then(async () => {
        if (await pass(wire, message)) wire.server.write(message)
      })
    })
    wire.server.on('data', answer => client.write(answer))
    for (const [one, other] of [
      [client, wire.server],
      [wire.server, client]
    ] as const) {
      one.on('error', () => undefined)
      one.on('close', () => {
        wires.delete(wire)
        other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    url: through(listener),
    /** From here on connections fail in this way; undefined: in none. */
    fail(kind: Fault | undefined) {
      fault = kind
      struck = 0
    },
    /** How many messages were struck since the last kind of fault began. */
    struck: () => struck,
    /** From now on nothing passes on the connections there are. */
    silence() {
      for (const wire of wires) silence(wire)
    },
    /** Loses all connections and takes no others, as a database that is gone; false: it is back. */
    away(gone: boolean) {
      isAway = gone
      if (gone) for (const wire of wires) lose(wire)
    },
    close() {
      for (const wire of wires) lose(wire)
      listener.close()
    }
  }
}
