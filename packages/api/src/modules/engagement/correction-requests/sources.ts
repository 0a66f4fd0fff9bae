/** By which call the record is corrected that an entry of the ledger is read from, by the first words of its key. */
const CALLS: Record<string, (id: string) => string> = {
  'occurrence attend': id => `POST /v1/occurrences/${id}/attendance`,
  'occurrence organise': id => `PATCH /v1/occurrences/${id}`,
  'occurrence facilitate': id => `PATCH /v1/occurrences/${id}`,
  'occurrence talk': id => `PATCH /v1/occurrences/${id}`,
  'occurrence minutes': id => `PUT /v1/occurrences/${id}/minutes`,
  'agenda item propose': id => `DELETE /v1/agenda-items/${id}`,
  'agenda item talk': id => `PATCH /v1/agenda-items/${id}`,
  'resource publish': id => `PATCH /v1/resources/${id}`
}

const KEY = /^(occurrence|agenda item|resource) (\S+) (\w+)/

/** The call that corrects the record of the service from which an entry is read. */
export const callFor = (entry: string): string | undefined => {
  const [, record, id, activity] = KEY.exec(entry) ?? []
  return CALLS[`${record} ${activity}`]?.(id!)
}

/** The kudo from which an entry is read, if it is one. */
export const kudoOf = (entry: string): string | undefined => /^kudo (\S+)$/.exec(entry)?.[1]
