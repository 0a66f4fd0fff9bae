declare module 'autocannon' {
  type Result = {
    non2xx: number
    errors: number
    requests: { average: number; total: number }
    latency: { p97_5: number }
  }
  export default function autocannon(options: Record<string, unknown>): Promise<Result>
}
