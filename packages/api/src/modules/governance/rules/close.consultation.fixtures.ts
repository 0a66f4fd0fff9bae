import { type Cases, day } from './cases.fixtures.ts'
import { closeConsultation } from './close.consultation.ts'

const consulted = (members: number, until: string | null, isClosed = false) => ({
  consultation: { members, until, isClosed }
})

export const cases: Cases = {
  rule: closeConsultation,
  facts: consulted(8, day(1)),
  cases: [
    { name: 'its last day was yesterday', status: 'pass', reason: /were heard/ },
    { name: 'its last day is today', facts: consulted(8, day(0)), status: 'fail', reason: /can answer until/ },
    { name: 'its last day is ahead, and it was closed', facts: consulted(8, day(-3), true), status: 'pass' },
    { name: 'there was no poll', facts: consulted(8, null), status: 'fail', reason: /have not been asked/ },
    { name: 'nobody is a member', facts: consulted(0, null), status: 'pass', reason: /no active members/ }
  ]
}
