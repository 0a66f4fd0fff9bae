// Compiled, never run: what the templates of React, Vue and Svelte accept of the elements, and what they refuse.
import type { JSX } from 'react'
import type { SvelteHTMLElements } from 'svelte/elements'
import type { GlobalComponents } from 'vue'
import type {} from '../src/embed/react.ts'
import type {} from '../src/embed/svelte.ts'
import type {} from '../src/embed/vue.ts'

export const react: JSX.IntrinsicElements['guildhall-communities'] = {
  'publishable-key': 'guild_pk_x',
  className: 'wide',
  words: { search: 'Gemeinschaften suchen' },
  limit: 6,
  'onguildhall-open': event => event.detail.href.trim(),
  ref: element => element?.reload()
}
// @ts-expect-error a level of headings is a number from 1 to 6
export const level: JSX.IntrinsicElements['guildhall-communities'] = { 'heading-level': 7 }

export const vue: InstanceType<GlobalComponents['guildhall-governance']>['$props'] = {
  src: '/guild',
  class: 'wide',
  token: async () => 'token',
  words: '{"loading":"Einen Augenblick"}',
  onGuildhallLoad: event => event.detail.shown.toFixed()
}
// @ts-expect-error there is no such theme
export const theme: InstanceType<GlobalComponents['guildhall-governance']>['$props'] = { theme: 'sepia' }

export const svelte: SvelteHTMLElements['guildhall-communities'] = {
  'publishable-key': 'guild_pk_x',
  topic: 'design',
  'onguildhall-error': event => event.detail.status.toFixed()
}
// @ts-expect-error the number of communities is a number
export const limit: SvelteHTMLElements['guildhall-communities'] = { limit: 'all' }

export const events: JSX.IntrinsicElements['guildhall-events'] = {
  'publishable-key': 'guild_pk_x',
  view: 'month',
  past: true,
  words: { format: { workshop: 'Werkstatt' } },
  'onguildhall-load': event => event.detail.more.valueOf()
}
// @ts-expect-error there are two views
export const view: SvelteHTMLElements['guildhall-events'] = { view: 'week' }

export const metrics: SvelteHTMLElements['guildhall-metrics'] = {
  'publishable-key': 'guild_pk_x',
  metric: 'members,events_held',
  words: { csv: 'Als CSV herunterladen' },
  'onguildhall-load': event => event.detail.shown.toFixed()
}
// @ts-expect-error there is no such period
export const period: JSX.IntrinsicElements['guildhall-metrics'] = { period: 'week' }

export const community: JSX.IntrinsicElements['guildhall-community'] = {
  'publishable-key': 'guild_pk_x',
  community: 'looms',
  words: { role: { leader: 'Leitung' } },
  'onguildhall-join': event => event.detail.status.trim(),
  ref: element => element?.reload()
}
export const joined: InstanceType<GlobalComponents['guildhall-community']>['$props'] = {
  src: '/guild',
  'join-url': '/join',
  onGuildhallOpen: event => event.detail.href.trim()
}
// @ts-expect-error a level of headings is a number from 1 to 6
export const deep: SvelteHTMLElements['guildhall-community'] = { 'heading-level': 7 }

export const portal: SvelteHTMLElements['guildhall-portal'] = {
  'publishable-key': 'guild_pk_x',
  portal: 'intranet',
  show: 'freshness,events',
  'community-url': '/communities/{slug}',
  'link-target': '_top',
  words: { freshnessOf: { stale: 'Veraltet' } },
  'onguildhall-open': event => event.detail.kind.trim()
}
export const framed: InstanceType<GlobalComponents['guildhall-portal']>['$props'] = {
  src: '/guild',
  'heading-level': 2,
  onGuildhallError: event => event.detail.status.toFixed()
}
// @ts-expect-error events of a portal tell of no more
export const most: JSX.IntrinsicElements['guildhall-portal'] = { 'onguildhall-load': event => event.detail.more }

export const charter: InstanceType<GlobalComponents['guildhall-charter']>['$props'] = { community: 'looms' }
export const past: InstanceType<GlobalComponents['guildhall-events']>['$props'] = {
  past: true,
  'event-url': '/events/{id}'
}
export const people: JSX.IntrinsicElements['guildhall-community'] = { 'person-url': '/people/{id}' }
export const pages: SvelteHTMLElements['guildhall-governance'] = {
  src: '/guild',
  freshness: 'stale',
  'link-target': '_top'
}
// @ts-expect-error a listing has no people
export const strangers: JSX.IntrinsicElements['guildhall-communities'] = { 'person-url': '/people/{id}' }

/** Attributes as properties, as scripts and frameworks set them. */
export const set = (
  listing: HTMLElementTagNameMap['guildhall-communities'],
  events: HTMLElementTagNameMap['guildhall-events'],
  portal: HTMLElementTagNameMap['guildhall-portal']
) => {
  portal.communityUrl = '/communities/{slug}'
  portal.show = null
  listing.publishableKey = 'guild_pk_x'
  listing.headingLevel = 2
  listing.topic = null
  events.past = true
  events.timeZone = 'Europe/Berlin'
  // @ts-expect-error the number of communities is a number
  listing.limit = 'all'
}
