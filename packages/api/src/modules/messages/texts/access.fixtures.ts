import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listPortalNoticeTexts: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  setPortalNoticeText: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  previewPortalNotice: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS }
}

const text = { kind: 'page_overdue', subject: '{community}: a look at your page, please' }

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  setPortalNoticeText: () => text,
  previewPortalNotice: () => text
})

/** One call of each operation that changes something. */
export const examples = (): Examples => ({
  bodies: {
    setPortalNoticeText: () => text,
    previewPortalNotice: () => text
  }
})
