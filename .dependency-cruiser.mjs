/** Who may import whom: the order of the house, from the ground up. */
const tests = '(\\.test\\.ts$|\\.fixtures\\.ts$|/test/|/bench/|/reliability/|/sample/)'
const src = '^packages/api/src/'
const composition = `${src}service/`
/** The areas of the modules, floor by floor; each imports those of lower floors. */
const floors = [
  ['directory'],
  ['keys', 'messages'],
  ['audit', 'events', 'knowledge'],
  ['engagement', 'pages'],
  ['charters', 'governance'],
  ['delivery', 'enforcement', 'life']
]
/** The parts of the engine; each imports those that stand before it, and the registry. */
const engine = ['problem', 'words', 'model', 'secrets', 'access', 'operation', 'lifecycle', 'module']

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    rule(
      'no-cycles',
      'Only models of one area lead back to each other, by edges that are looked up when they are used.',
      { path: src, pathNot: [tests, '/(model|relations|updates)\\.ts$'] },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
    ),
    rule(
      'schema-stands-alone',
      'The contract knows TypeBox alone.',
      { path: '^packages/schema/src' },
      { pathNot: ['^packages/schema/src', '@sinclair/typebox'] }
    ),
    rule(
      'platform-knows-no-domain',
      'Configuration, database, egress, jobs, feed: no word of the domain.',
      { path: `${src}platform/`, pathNot: tests },
      { path: '^packages/api/', pathNot: [`${src}platform/`, '^packages/api/package\\.json$'] }
    ),
    rule(
      'core-knows-no-module',
      'The engine knows no module and no transport.',
      { path: `${src}core/`, pathNot: tests },
      { path: src, pathNot: `${src}(core|platform)/` }
    ),
    rule(
      'modules-know-no-transport',
      'What the service does is not concerned with how it is reached.',
      { path: `${src}modules/`, pathNot: tests },
      { path: src, pathNot: `${src}(modules|core|platform)/` }
    ),
    ...engine.map((part, at) =>
      rule(
        `core-${part}-imports-earlier-parts`,
        'A part of the engine imports those that stand before it in the list, also of types.',
        { path: `${src}core/${part}/`, pathNot: tests },
        { path: `${src}core/(${engine.slice(at + 1).join('|') || '$none'})/` }
      )
    ),
    rule(
      'registry-stands-below',
      'The registry says what is installed, and knows nothing of what that is.',
      { path: `${src}core/registry\\.ts$` },
      { path: src }
    ),
    ...floors.flatMap((areas, at) =>
      areas.map(area =>
        rule(
          `${area}-imports-lower-areas`,
          'An area imports itself and those of lower floors.',
          { path: `${src}modules/${area}/`, pathNot: tests },
          {
            path: `${src}modules/(${floors
              .slice(at)
              .flat()
              .filter(other => other !== area)
              .join('|')})/`
          }
        )
      )
    ),
    rule(
      'transports-reach-the-core',
      'A transport serves operations; which there are is handed to it.',
      { path: `${src}transports/`, pathNot: [tests, `${src}transports/(embeds|site)/`] },
      { path: composition }
    ),
    rule(
      'one-way-out',
      'Whatever the service sends over HTTP passes the gate of egress.',
      // The two others read the words for a status, and send nothing.
      { path: src, pathNot: [tests, `${src}platform/egress/`, `${src}transports/(rest|openapi)/`] },
      {
        path: '^(node:)?(http|https|http2|tls|undici)(/|$)|/(undici|request-filtering-agent)/',
        dependencyTypesNot: ['type-only']
      }
    ),
    rule(
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
