/**
 * How Node runs the service. Left to itself it lets garbage pile up to several times of what is alive before it collects;
 * with these it collects sooner, and gives back what a large piece of work took. The Dockerfile and docker-compose.yml say the same.
 */
export const LEAN = [
  '--max-semi-space-size=16',
  '--initial-old-space-size=24',
  '--heap-growing-percent=30',
  '--expose-gc'
]

/**
 * How glibc, which Node takes memory from where it is the C library, keeps less of what was given back: it has two areas for its threads in
 * place of up to eight for each core, and returns the free end of each above 128 KiB, however large what was once given back. The
 * Dockerfile says the same.
 */
export const MALLOC = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' }

/** How modules load sooner. */
export const QUICK = `--import=${new URL('quick.mjs', import.meta.url)}`

/** What records traces where a collector is configured; it has to come before what it records. */
export const TRACING = `--import=${new URL('../src/service/tracing.ts', import.meta.url)}`
