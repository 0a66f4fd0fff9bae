import { type Caller, readerOf } from '../access/caller.ts'
import { communityResource } from '../communities/resource.ts'
import type { Admit } from '../http/admission.ts'
import type { Store } from '../kit/database.ts'
import { Fault } from '../kit/fault.ts'
import { readItem, readPage } from '../kit/read.ts'
import type { Resource } from '../kit/resource.ts'
import { type Picked, partOf } from '../kit/selection.ts'
import { portalResource } from '../portals/resource.ts'
import { topicResource } from '../topics/resource.ts'
import { type CommunityInput, FIELDS, type Topic } from './representation.ts'
import type { EmbedOptions } from './routes.ts'

/** What of the service the embeds are made from. */
export type Service = { store: Store; admit: Admit; publicUrl?: string }

const pick = (resource: Resource, fields: string, args: Record<string, unknown>): Picked => ({
  field: '',
  args,
  of: partOf(resource, new Set(fields.split(',')))
})

/** The embeds' view of the registry: what a publishable key may see, read as REST reads it. */
export const registryEmbeds = ({ store, admit, publicUrl }: Service): EmbedOptions<Caller> => {
  const page = async <T>(resource: Resource, picked: Picked, caller: Caller) => {
    const { items, next } = await readPage(store, resource, picked, readerOf(caller))
    return { items: items.map(text => JSON.parse(text) as T), next }
  }

  return {
    publicUrl,
    async admit(key, request, reply) {
      if (key === undefined) throw new Fault('UNAUTHENTICATED', 'The address must name a publishable key: `key=`.')
      const caller = await admit(request, reply, { key })
      const portal = caller.portal && (await readItem(store, portalResource, caller.portal, NAME, readerOf(caller)))
      return { caller, portal: portal ? JSON.parse(portal).name : null, origins: caller.origins }
    },
    listCommunities: (asked, caller) =>
      page<CommunityInput>(communityResource, pick(communityResource, FIELDS, asked), caller),
    listTopics: async caller =>
      (await page<Topic>(topicResource, pick(topicResource, 'name,communityCount', { limit: 100 }), caller)).items
  }
}

const NAME = { name: { field: 'name' } }
