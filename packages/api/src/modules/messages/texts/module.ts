import { sql } from 'drizzle-orm'
import { portalOf } from '../../../core/access/subject.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { noticeTextOperations } from './operations.ts'
import { noticeTexts as table } from './table.ts'

export const noticeTexts = defineModule({
  name: 'notice texts',
  personal: [personal(table, { words: ['subject', 'what', 'next'] })],
  operations: noticeTextOperations,
  subjects: {
    notice_text: {
      relatesTo: id => ({ portals: portalOf(sql`x.portal_id`), from: sql`notice_texts x where x.id = ${id}` })
    }
  }
})
