import { Counter, type Registry } from 'prom-client'
import type { Refusals } from '../rest/refusals.ts'

/** Shows how many sign-ins were refused, by the reason. */
export const watchSignIns = (registry: Registry, { counts }: Refusals) =>
  new Counter({
    name: 'sign_ins_refused_total',
    help: 'Requests whose credentials were refused, by reason.',
    labelNames: ['reason'],
    registers: [registry],
    collect() {
      this.reset()
      for (const [reason, count] of counts) this.inc({ reason }, count)
    }
  })
