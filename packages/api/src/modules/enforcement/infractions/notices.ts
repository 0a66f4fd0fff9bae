import type { NoticeKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../../core/module/notice.ts'
import { becauseOf, dated, decided, linkOf, nameOf, REPRESENTATIVE } from '../../messages/words.ts'

/** What the notices about cases say. */
export const notices = {
  infraction_opened: facts => ({
    subject: `${nameOf(facts)}: something about the page was reported`,
    what: facts.said ?? `Somebody reported something about the page of ${nameOf(facts)}. Nothing has been decided.`,
    why: facts.reason,
    how: 'Read what was reported. If it is so, put it right and say so; if you see it differently, say why.',
    ...linkOf(facts, 'Read and answer'),
    byWhen: dated('Please answer by', facts.by) || undefined,
    next: 'An admin of the portal looks at both sides, and you are told what comes of it.',
    because: becauseOf(facts, REPRESENTATIVE)
  }),
  infraction_decided: decided(
    facts => `${nameOf(facts)}: what was reported was ${facts.decision ?? 'decided'}`,
    facts => dated('You can appeal until', facts.by, 'Nothing more is asked of you.'),
    REPRESENTATIVE
  ),
  appeal_decided: decided(
    facts => `${nameOf(facts)}: your appeal was ${facts.decision ?? 'decided'}`,
    () => 'This decision is final. The whole case stays readable for you.',
    REPRESENTATIVE
  )
} satisfies { [N in NoticeKind]?: NoticeTemplate }
