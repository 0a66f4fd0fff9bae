import { context, type DiagLogFunction, DiagLogLevel, diag, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type ReadableSpan,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider
} from '@opentelemetry/sdk-trace'
import { type Config, readConfig } from '../config/config.ts'
import { setFlush } from './flush.ts'
import { traceRequests } from './requests.ts'

const silent: DiagLogFunction = () => {}
const report: DiagLogFunction = (...said) => console.error('traces:', ...said)

// What PostgreSQL says of an error quotes values that were sent.
const withoutWords = (span: ReadableSpan): ReadableSpan =>
  Object.create(span, { status: { value: { code: span.status.code } }, events: { value: [] } })

const withoutValues = (exporter: SpanExporter): SpanExporter => ({
  export: (spans, done) => exporter.export(spans.map(withoutWords), done),
  shutdown: () => exporter.shutdown(),
  forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve()
})

// What opens a transaction names the key and the person who act.
const OPENING = /^begin\b.*/is

const recordStatements = () =>
  new PgInstrumentation({
    requireParentSpan: true,
    ignoreConnectSpans: false,
    requestHook: (span, { query }) => {
      // The library names a prepared statement by its hash.
      span.updateName(`pg.query:${/\w+/.exec(query.text)?.[0].toUpperCase()}`)
      if (OPENING.test(query.text)) span.setAttributes({ 'db.statement': 'begin', 'db.query.text': 'begin' })
    }
  })

const configOf = (): Config | undefined => {
  try {
    return readConfig(process.env)
  } catch {
    // The service itself reports what is wrong with its settings.
    return undefined
  }
}

/**
 * Records requests and their statements as spans, and sends them to the configured collector (OTLP over HTTP, JSON). Has to run before
 * Fastify and pg are loaded. No span has an address, a value, or what an error says of one.
 */
export const startTracing = (): void => {
  const config = configOf()
  if (!config) return
  diag.setLogger({ error: report, warn: silent, info: silent, debug: silent, verbose: silent }, DiagLogLevel.ERROR)
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': config.OTEL_SERVICE_NAME }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(config.OTEL_TRACES_SAMPLER_ARG) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: withoutValues(new OTLPTraceExporter()) })]
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  recordStatements()
  traceRequests(trace.getTracer('guildhall'))
  setFlush(() => provider.shutdown())
}
