import t from 'tap'
import { speechIn } from '../../core/words/catalogue.ts'
import type { NoticeRole, StoredNotice } from '../../core/words/notice.ts'
import { languages } from '../../service/languages/languages.ts'
import '../../service/modules.ts'
import { noticeOf, textOf } from './text.ts'

const facts: StoredNotice = { portal: 'Intranet', community: 'Looms', page: 'https://intranet.example.org/looms' }

t.test('notices say what their readers can do, whether something is wrong or not', t => {
  const speech = speechIn()
  const textFor = (kind: 'member_welcomed' | 'page_overdue' | 'community_closed') =>
    textOf(noticeOf({ kind, values: { ...facts, who: 'Ada' } }, speech), speech)
  t.match(textFor('member_welcomed'), /What you can do: Introduce yourself to Ada/)
  t.match(textFor('page_overdue'), /What you can do: /)
  t.notMatch(textFor('community_closed'), /What you can do: /, 'where nothing can be done, only what happens')
  t.match(textFor('community_closed'), /What happens next: What it shared, .* There is nothing to do\./)
  t.end()
})

t.test('only who has a role reads that a notice is part of it, in every language', t => {
  for (const language of ['en', ...languages.map(({ tag }) => tag)]) {
    const becauseOf = (role: NoticeRole) =>
      noticeOf({ kind: 'page_overdue', values: { ...facts, role } }, speechIn(language)).because
    const [leader, admin] = [becauseOf('leader'), becauseOf('admin')]
    const part = leader.slice(leader.indexOf('. ') + 2)
    t.ok(part.length > 60 && admin.endsWith(part), `${language}: a role`)
    for (const act of ['requester', 'named', 'concerned', 'asker', 'proposer'] as const) {
      const said = becauseOf(act)
      t.ok(said.includes('Looms') && /[.。]$/.test(said), `${language}: ${act}`)
      t.notOk(said.includes(part), `${language}: ${act} is no role`)
    }
  }
  t.end()
})
