import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { answerLink } from '../invitations/link.ts'
import { eraseGuests } from './erase.ts'
import { registering } from './operations.ts'
import { guests as table } from './table.ts'

export const guests = defineModule({
  name: 'guests',
  operations: [registering],
  personal: [
    personal(table, {
      people: {
        // Whoever registers with the address of a person is that person.
        email: {
          erasure: 'deleted',
          holds: ['id', 'occurrenceId', 'name', 'email', 'registeredAt'],
          names: (email, person) => sql`lower(${email}) = (select lower(p.email) from people p where p.id = ${person})`
        }
      },
      words: ['name', 'email']
    })
  ],
  mailLinks: { event_registration: answerLink },
  jobs: [
    {
      name: 'erase-guests',
      description:
        'Deletes guests of events 30 days after the occurrence, and those who have not confirmed their registration after 24 hours.',
      schedule: '45 * * * *',
      expireInSeconds: 600,
      run: eraseGuests
    }
  ]
})
