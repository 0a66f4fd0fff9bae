import type { Said } from '../../platform/messages.ts'
import type { Call } from '../operation/operation.ts'

/** Something that is known: a figure, or words; `suppressed` where it is withheld, since it is of few people. */
export type KnownFact = {
  name: Said
  value: number | null
  text: Said | null
  unit: string | null
  baseline: number | null
  target: number | null
  on: string | null
  suppressed: boolean
}

/** What is known about one matter, the call that returns it, and the first day of its figures, where they are of several. */
export type KnownPart = { part: string; source: string; from: string | null; facts: readonly KnownFact[] }

/** What a module knows about a community, as its managers may read it; it writes nothing. */
export type Prefill = (
  call: Pick<Call, 'db' | 'store' | 'viewer' | 'caller'>,
  community: { id: string; slug: string }
) => Promise<readonly KnownPart[]>

/** A fact, of which only what is known is said. */
export const knownFact = (name: Said, known: Partial<Omit<KnownFact, 'name'>>): KnownFact => ({
  name,
  value: null,
  text: null,
  unit: null,
  baseline: null,
  target: null,
  on: null,
  suppressed: false,
  ...known
})
