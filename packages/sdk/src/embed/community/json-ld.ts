import { safeHref } from '../view.ts'
import type { CommunityPageInput } from './input.ts'

const SCHEMA = 'https://schema.org'
const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** An address that others can open. */
const url = (address: string | null | undefined) => safeHref(address ?? undefined)

/**
 * A community as search engines read it: an Organization in the words of schema.org, fit for a `script` element of the type
 * `application/ld+json`. Nothing in it can end that element. What is not known is left out.
 */
export const communityJsonLd = (community: CommunityPageInput, today: string): string => {
  const { name, summary, mission, topics, channels, launchedOn, closedOn, parent, subcommunities, terms } = community
  const other = ({ name, pageUrl }: { name: string; pageUrl: string | null }) => ({
    '@type': 'Organization',
    name,
    url: url(pageUrl)
  })
  const isHeld = ({ startedOn, endedOn }: { startedOn: string | null; endedOn: string | null }) =>
    (startedOn ?? '') <= today && (endedOn === null || endedOn > today)
  const organisation = {
    '@context': SCHEMA,
    '@type': 'Organization',
    name,
    description: summary ?? mission,
    url: url(community.pageUrl) ?? url(channels.find(({ kind }) => kind === 'website')?.url),
    logo: url(community.logoUrl),
    sameAs: channels.flatMap(({ kind, url: address }) =>
      kind === 'website' || kind === 'social' ? (url(address) ?? []) : []
    ),
    knowsAbout: topics,
    foundingDate: launchedOn,
    dissolutionDate: closedOn,
    parentOrganization: parent && other(parent),
    subOrganization: subcommunities.nodes.map(other),
    member: terms.nodes.flatMap(({ role, title, startedOn, endedOn, person }) =>
      person && isHeld({ startedOn, endedOn })
        ? {
            '@type': 'OrganizationRole',
            roleName: title ?? role.replaceAll('_', ' '),
            startDate: startedOn,
            member: { '@type': 'Person', name: person.name, jobTitle: person.title }
          }
        : []
    )
  }
  return JSON.stringify(organisation, (_, value) => (isEmpty(value) ? undefined : value)).replace(
    /[<>&\u2028\u2029]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
