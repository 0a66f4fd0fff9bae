// Compiled, never run: the elements in JSX, with the types of React 18 and of React 19.
import type { ReactNode } from 'react'
import type {} from '../../src/embed/react.ts'

export const page: ReactNode = (
  <>
    <guildhall-communities
      publishable-key="guild_pk_x"
      ref={element => {
        element?.reload()
      }}
      limit={4}
      words={{ search: 'Suchen' }}
      onguildhall-load={event => event.detail.shown.toFixed()}
    >
      <p slot="before">Our communities</p>
      <template dangerouslySetInnerHTML={{ __html: '<p data-text="name"></p>' }} />
    </guildhall-communities>
    <guildhall-community publishable-key="guild_pk_x" community="looms" words='{"loading":"Einen Augenblick"}' />
    <guildhall-events publishable-key="guild_pk_x" past={true} time-zone="Europe/Berlin" />
    <guildhall-governance src="/guild" token={async () => 'token'} />
    <guildhall-charter publishable-key="guild_pk_x" community="looms" heading-level={2} />
    <guildhall-metrics publishable-key="guild_pk_x" period="quarter" />
    <guildhall-portal publishable-key="guild_pk_x" portal="intranet" show="freshness" link-target="_blank" />
    {/* @ts-expect-error there is no such view */}
    <guildhall-events view="week" />
    {/* @ts-expect-error events name what they tell */}
    <guildhall-charter onguildhall-load={event => event.detail.more} />
  </>
)
