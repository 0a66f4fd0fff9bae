import type { Occurrence } from '@guildhall/schema'
import { found, readItem, readPage } from '../../../core/model/read.ts'
import { type Selection, valuesNamed } from '../../../core/model/selection.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import type { PublishedOccurrence } from './json-ld.ts'

const SELECTED: Selection = {
  ...valuesNamed('title', 'description', 'status', 'start', 'originalStart', 'timeZone', 'durationMinutes', 'days'),
  ...valuesNamed('mode', 'place', 'joinUrl', 'externalSpeakers', 'registrationUrl'),
  speakers: { field: 'speakers', of: valuesNamed('name') },
  hosts: { field: 'hosts', of: valuesNamed('name', 'channels') }
}

type Host = { name: string; channels: { kind: string; url: string }[] }
type Read = Omit<Occurrence, 'hosts'> & { hosts: Host[] }

const hostOf = ({ name, channels }: Host) => ({
  name,
  url: channels.find(({ kind }) => kind === 'website')?.url ?? null
})

// An event has no page of its own.
const publishedIn = (text: string): PublishedOccurrence => {
  const { hosts, ...occurrence } = JSON.parse(text) as Read
  return { ...occurrence, url: null, hosts: hosts.map(hostOf) }
}

/** An occurrence, if the reader may see it. */
export const readOccurrence = async (id: string, { db, viewer }: Call): Promise<PublishedOccurrence> =>
  publishedIn(found(await readItem(db, occurrenceModel, id, SELECTED, viewer), occurrenceModel.name, id))

/** The next 100 occurrences of a list that the reader may see. */
export const readUpcoming = async (of: object, { db, viewer }: Call): Promise<PublishedOccurrence[]> => {
  const args = { ...of, startsSince: new Date().toISOString(), limit: 100 }
  const { items } = await readPage(db, occurrenceModel, { field: '', of: SELECTED, args }, viewer)
  return items.map(publishedIn)
}
