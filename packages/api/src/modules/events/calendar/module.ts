import { defineModule } from '../../../core/module/module.ts'
import { readCalendarRows } from './import.ts'
import { calendarOperations } from './operations.ts'

export const calendars = defineModule({
  name: 'calendars',
  operations: calendarOperations,
  importReaders: { 'text/calendar': readCalendarRows }
})
