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
      'only-app-sees-http',
      'Slices, and the service behind them, do not know how they are served.',
      { path: '^packages/api/src/(?!app|main|http|graphql|openapi|embeds|site|health|contract)', pathNot: tests },
      { path: '^packages/api/src/(http|graphql|openapi|app|main|site)' }
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
