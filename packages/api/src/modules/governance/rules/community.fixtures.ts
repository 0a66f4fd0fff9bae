import { day } from './cases.fixtures.ts'

/** People in roles, as the fact has them. */
export const held = (...all: [role: string, name: string, more?: object][]) => ({
  holders: all.map(([role, name, more]) => ({
    person: name,
    name,
    role,
    since: day(100),
    precision: 'exact',
    hours: null,
    isShared: false,
    ...more
  }))
})
