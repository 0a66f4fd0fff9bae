import type { Message } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import type { Said } from '../../../platform/messages.ts'
import { evidenceInWords } from '../../governance/evaluation/in-words.ts'
import type { Evidence } from '../../governance/evaluation/rule.ts'
import { noticeOf, type Stored, textOf } from '../../messages/text.ts'

type Found = { message: Message; evidence: Evidence[] }

/** An evidence pack as the database has it. */
export type StoredPack = {
  infractions: { what: Said; steps: { words: Said | null }[] }[]
  findings: (Found & { history: Found[] })[]
  maintenance: { reason: Said }[]
  checks: { message: Message | null }[]
  updates: { note: Said | null }[]
  notices: (Stored & { failure: Message | null })[]
  [other: string]: unknown
}

const LINK = /\/attest\/[\w.-]+/g

/** An evidence pack with all its words: as they are on the day on which it is signed. */
export const packInWords = (pack: StoredPack, speech: Speech): Record<string, unknown> => {
  const { say } = speech
  const found = <F extends Found>(one: F) => ({
    ...one,
    reason: say(one.message),
    evidence: evidenceInWords(one.evidence, speech)
  })
  return {
    ...pack,
    infractions: pack.infractions.map(one => ({
      ...one,
      what: say(one.what),
      steps: one.steps.map(step => ({ ...step, words: step.words && say(step.words) }))
    })),
    findings: pack.findings.map(one => ({ ...found(one), history: one.history.map(found) })),
    updates: pack.updates.map(update => ({ ...update, note: update.note && say(update.note) })),
    checks: pack.checks.map(check => ({ ...check, problem: check.message && say(check.message) })),
    maintenance: pack.maintenance.map(step => ({ ...step, reason: say(step.reason) })),
    notices: pack.notices.map(({ values, failure, ...notice }) => {
      const said = noticeOf({ kind: notice.kind, values }, speech)
      const text = textOf(said, speech).replace(LINK, '/attest/…')
      return { ...notice, subject: said.subject, text, failure: failure && say(failure) }
    })
  }
}
