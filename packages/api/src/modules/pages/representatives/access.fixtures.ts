import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  PERSONS,
  PORTAL_KEYS,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'
import { today } from '../../../platform/days.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  handOverPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, leader: 'own', rep: 'own' } },
  listRepresentatives: { on: 'pages', things: 'representatives', never: READERS_ONLY, may: 'seen' },
  getRepresentative: { on: 'pages', things: 'representatives', never: READERS_ONLY, may: 'seen' },
  createRepresentative: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, leader: 'own' } },
  updateRepresentative: {
    on: 'pages',
    things: 'representatives',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', rep: 'own' }
  },
  'updateRepresentative: the last day': {
    on: 'pages',
    things: 'representatives',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', rep: 'own' }
  },
  deleteRepresentative: {
    on: 'pages',
    things: 'representatives',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: PORTAL_KEYS
  },
  listAllowedOnRepresentative: { on: 'pages', things: 'representatives', never: READERS_ONLY, may: 'seen' }
}

/** What is sent in the matrix. */
export const bodies = ({ people }: World): Bodies => ({
  handOverPage: () => ({ role: 'primary', to: people['none N'] }),
  createRepresentative: page => ({ page, person: people['none N'], role: 'secondary' }),
  updateRepresentative: () => ({ awayFrom: '2030-01-01', awayUntil: '2030-02-01' }),
  'updateRepresentative: the last day': () => ({ endedOn: today() })
})

/** One call of each operation that changes something. */
export const examples = ({ page, names, admin, fresh }: Stage): Examples => ({
  fresh: {
    representative: async () => {
      const page = await fresh.page!()
      return made(admin, '/v1/representatives', { page, person: await fresh.person!(), role: 'secondary' })
    }
  },
  bodies: {
    handOverPage: () => ({ role: 'primary', to: names[0] }),
    createRepresentative: () => ({ page, person: names[0], role: 'primary' }),
    updateRepresentative: () => ({ awayFrom: '2030-01-01' })
  }
})
