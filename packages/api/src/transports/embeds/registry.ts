import { type Caller, viewerOf } from '../../core/access/caller.ts'
import { readNamed } from '../../core/model/former.ts'
import type { Model } from '../../core/model/model.ts'
import { found, readItem, readPage } from '../../core/model/read.ts'
import { type FieldSelection, partOf, type Selection, valuesNamed } from '../../core/model/selection.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { speechIn, languages as spoken } from '../../core/words/catalogue.ts'
import { contentOf } from '../../modules/charters/canvas/page.ts'
import { languageOf, readCharter } from '../../modules/charters/canvas/read.ts'
import { readNetwork } from '../../modules/delivery/network/read.ts'
import { readOverview } from '../../modules/delivery/overview/read.ts'
import { communityModel } from '../../modules/directory/communities/model.ts'
import { portalModel } from '../../modules/directory/portals/model.ts'
import { topicModel } from '../../modules/directory/topics/model.ts'
import { chosen } from '../../modules/engagement/charts/locale.ts'
import { definitionsIn } from '../../modules/engagement/metrics/definitions.ts'
import { figuresOf, prepareRequest } from '../../modules/engagement/metrics/series.ts'
import { occurrenceModel } from '../../modules/events/occurrences/model.ts'
import type { Store } from '../../platform/database/database.ts'
import {
  allOf,
  type CommunityInput,
  type CommunityPageInput,
  FIELDS,
  isOver,
  MOST,
  OCCURRENCE_FIELDS,
  type OccurrenceInput,
  PAGES_AT_MOST,
  PAST_FIELDS,
  type PastOccurrence,
  SHOWN_ROLES,
  startsSince,
  type Topic,
  whatIsSeen
} from '../html/representation.ts'
import type { Admit } from '../rest/admission.ts'
import type { ElementLanguages } from './languages.ts'
import type { EmbedOptions } from './routes.ts'

/** What of the service the embeds are made from. */
export type Service = { store: Store; admit: Admit; publicUrl?: string; languages?: ElementLanguages }

const pick = (resource: Model, fields: string, args: Record<string, unknown>): FieldSelection => ({
  field: '',
  args,
  of: partOf(resource, new Set(fields.split(',')))
})

const PORTAL = valuesNamed('id', 'name', 'language')
/** What is published about an occurrence. */
const PUBLISHED: Selection = {
  minutes: { field: 'minutes', of: valuesNamed('id') },
  recordings: { field: 'recordings', args: { limit: 100 }, of: valuesNamed('title', 'url') }
}
/** Another community, as a page of a community shows it. */
const OTHER = valuesNamed('id', 'slug', 'name', 'status', 'memberCount', 'pageUrl', 'channels')
const PERSON_SHOWN = valuesNamed('id', 'name', 'title', 'unit', 'avatarUrl')

/** The first of a list that belongs to a community. */
const firstOf = (field: keyof typeof MOST, of: Selection, args: object = {}): Selection => ({
  [field]: { field, args: { ...args, limit: MOST[field] }, cursors: false, of }
})

/** What the element asks for over GraphQL. */
const communityPageNow = (): Selection => ({
  ...valuesNamed('id', 'slug', 'name', 'summary', 'mission', 'topics', 'status', 'joinPolicy', 'memberProfile'),
  ...valuesNamed('strategicObjectives', 'channels', 'logoUrl', 'launchedOn', 'closingOn', 'closedOn', 'pausedUntil'),
  ...valuesNamed('memberCount', 'leaderCount', 'cadence', 'pageUrl'),
  parent: { field: 'parent', of: OTHER },
  relations: { field: 'relations', of: { kind: { field: 'kind' }, community: { field: 'community', of: OTHER } } },
  charter: { field: 'charter', of: valuesNamed('title') },
  ...firstOf('pages', valuesNamed('id')),
  ...firstOf(
    'terms',
    {
      ...valuesNamed('role', 'title', 'startedOn', 'startPrecision', 'endedOn'),
      person: { field: 'person', of: PERSON_SHOWN }
    },
    { sort: '-startedOn', role: [...SHOWN_ROLES] }
  ),
  ...firstOf('subcommunities', OTHER),
  ...firstOf(
    'occurrences',
    {
      ...valuesNamed('id', 'title', 'startsAt', 'timeZone', 'days', 'mode', 'place', 'joinUrl', 'registrationUrl'),
      ...valuesNamed('status')
    },
    { startsSince: startsSince() }
  ),
  ...firstOf(
    'kudos',
    {
      message: { field: 'message' },
      from: { field: 'from', of: valuesNamed('name') },
      to: { field: 'to', of: valuesNamed('name') }
    },
    { sort: '-createdAt', visibility: ['public'] }
  )
})

type Published = Omit<PastOccurrence, 'hasMinutes' | 'recordings'> & {
  minutes: object | null
  recordings: { nodes: PastOccurrence['recordings'] }
}

/** The embeds' view of the registry: what a publishable key may see, read as REST reads it. */
export const registryEmbeds = ({ store, admit, publicUrl, languages }: Service): EmbedOptions<Caller> => {
  const reader = () => store.replica() ?? store
  const page = async <T>(resource: Model, picked: FieldSelection, caller: Caller) => {
    const { items, next } = await readPage(reader(), resource, picked, viewerOf(caller))
    return { items: items.map(text => JSON.parse(text) as T), next }
  }

  return {
    publicUrl,
    languages,
    async admit(key, request, reply) {
      if (key === undefined) throw new ApiError('UNAUTHENTICATED', 'The URL must contain a publishable key: `key=`.')
      const caller = await admit(request, reply, { key })
      const portal = caller.portal && (await readItem(reader(), portalModel, caller.portal, PORTAL, viewerOf(caller)))
      return { caller, portal: portal ? JSON.parse(portal) : null, origins: caller.origins }
    },
    listCommunities: (asked, caller) =>
      page<CommunityInput>(communityModel, pick(communityModel, FIELDS, asked), caller),
    listOccurrences: (asked, caller) =>
      allOf(cursor => {
        const args = { ...asked, limit: 100, ...(cursor && { cursor }) }
        return page<OccurrenceInput>(occurrenceModel, pick(occurrenceModel, OCCURRENCE_FIELDS, args), caller)
      }, PAGES_AT_MOST),
    async listPast(asked, caller) {
      const picked = pick(occurrenceModel, PAST_FIELDS, asked)
      const of = { ...picked.of, ...PUBLISHED }
      const { items, next } = await page<Published>(occurrenceModel, { ...picked, of }, caller)
      const over = items.filter(isOver)
      return {
        items: over.map(({ minutes, recordings, ...one }) => ({
          ...one,
          hasMinutes: minutes !== null,
          recordings: recordings.nodes
        })),
        next
      }
    },
    async getCharter({ community, lang }, caller) {
      const viewer = viewerOf(caller)
      const db = reader()
      const own = await readNamed(db, communityModel, community, valuesNamed('id'), viewer)
      const charter = await readCharter(JSON.parse(found(own, communityModel.name, community)).id, {
        db,
        viewer
      })
      const { words, speech } = languageOf(lang, viewer.language)
      return { title: charter.title, content: contentOf(charter, words, speech) }
    },
    async getCommunity(name, caller) {
      const text = await readItem(reader(), communityModel, name, communityPageNow(), viewerOf(caller))
      return JSON.parse(found(text, communityModel.name, name)) as CommunityPageInput
    },
    async getPortal({ portal, network, lang }, caller) {
      const viewer = viewerOf(caller)
      const known = await readItem(reader(), portalModel, portal, PORTAL, viewer)
      const { id } = JSON.parse(found(known, portalModel.name, portal)) as { id: string }
      const call = {
        db: reader(),
        caller,
        viewer: { ...viewer, language: chosen(lang, viewer.language, spoken()).words }
      }
      const [overview, links] = await Promise.all([
        readOverview(id, call),
        network ? readNetwork(call.db, id, viewer) : null
      ])
      return { overview, network: links }
    },
    async listMetrics({ metric, lang, ...asked }, caller) {
      const call = { db: reader(), store, caller, viewer: viewerOf(caller) }
      const figures = await whatIsSeen(async own => {
        const request = await prepareRequest(call, { ...asked, ...(own && { metric: own }) })
        return figuresOf(call, request)
      }, metric)
      return { figures, definitions: definitionsIn(speechIn(chosen(lang, call.viewer.language, spoken()).words)) }
    },
    listTopics: async caller =>
      (await page<Topic>(topicModel, pick(topicModel, 'name,communityCount', { limit: 100 }), caller)).items
  }
}
