import { connect, createServer, type Socket } from 'node:net'
import pg from 'pg'

/** A way to the database that can be cut and mended. */
export const wayTo = (url: string) => {
  const { host, port } = new pg.Client({ connectionString: url })
  const open = new Set<Socket>()
  const server = createServer(socket => {
    const there = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
    for (const end of [socket, there]) {
      open.add(end)
      end.on('error', () => {})
    }
    socket.pipe(there).pipe(socket)
  })
  let at = 0
  return {
    async mend() {
      await new Promise<void>(resolve => server.listen(at, '127.0.0.1', resolve))
      at = (server.address() as { port: number }).port
      const through = new URL(url)
      through.search = ''
      through.host = `127.0.0.1:${at}`
      return through.href
    },
    cut: () =>
      new Promise(resolve => {
        server.close(resolve)
        for (const socket of open) socket.destroy()
        open.clear()
      })
  }
}
