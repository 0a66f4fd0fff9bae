/** Who may import whom. */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const tests = '(\\.test\\.ts$|\\.fixtures\\.ts$|/test/|/bench/)'

export default {
  forbidden: [
    only(
      'schema-stands-alone',
      'The contract knows TypeBox alone.',
      { path: '^packages/schema/src' },
      { pathNot: ['^packages/schema/src', '@sinclair/typebox'] }
    ),
    only(
      'kit-knows-no-slice',
      'The kit holds no word of the domain.',
      { path: '^packages/api/src/kit', pathNot: tests },
      { path: '^packages/api/src/(?!kit|problems)' }
    ),
    only(
      'platform-knows-no-slice',
      'The platform holds no word of the domain.',
      { path: '^packages/api/src/platform', pathNot: tests },
      { path: '^packages/api/src/(?!platform|kit)' }
    ),
    only(
      'only-app-sees-http',
      'Slices, and the service behind them, do not know how they are served.',
      {
        path: '^packages/api/src/(?!(app|main|worker|contract)\\.ts|(http|graphql|openapi|embeds|site|health)/)',
        pathNot: tests
      },
      { path: '^packages/api/src/((http|graphql|openapi|site)/|(app|main)\\.ts)' }
    ),
    only(
      'one-way-out',
      'Whatever the service sends over HTTP passes the gate of egress.',
      // The two others read the words for a status, and send nothing.
      { path: '^packages/api/src/(?!egress/)', pathNot: [tests, '^packages/api/src/(http|openapi)/'] },
      {
        path: '^(node:)?(http|https|http2|tls|undici)(/|$)|/(undici|request-filtering-agent)/',
        dependencyTypesNot: ['type-only']
      }
    ),
    only(
      'sdk-stands-alone',
      'The client brings nothing of the workspace along.',
      { path: '^packages/sdk/src' },
      { path: ['^packages/(api|schema)'] }
    )
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['dist/', 'generated/', '\\.tap/'] },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs'], conditionNames: ['import', 'default', 'types'] }
  }
}
