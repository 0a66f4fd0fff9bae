import { defineModule } from '../../../core/module/module.ts'
import { ofPerson } from './days.ts'
import { reviewCalendarOperations } from './operations.ts'

export const reviewCalendar = defineModule({
  name: 'reviewCalendar',
  operations: reviewCalendarOperations,
  calendarDays: [ofPerson]
})
