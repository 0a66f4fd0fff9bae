// Preloaded where the service runs: what records traces has to be there before what it records. Without a collector nothing is loaded.
if (process.env.OTEL_EXPORTER_OTLP_ENDPOINT) {
  const { startTracing } = await import('../platform/tracing/start.ts')
  startTracing()
}
