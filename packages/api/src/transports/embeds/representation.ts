// The one crossing from the service to the client package. It goes by path: the client's own exports name what is built
// and published, the service runs from source, and neither package depends on the other this way.
export {
  cardTree,
  controlsTree,
  frameTree,
  messageTree,
  shownText,
  type Topic
} from '../../../../sdk/src/embed/listing.ts'
export { STYLE } from '../../../../sdk/src/embed/style.ts'
export { type Attributes, type Child, escapeHtml, h, type Tree, toHtml } from '../../../../sdk/src/embed/tree.ts'
export { type CommunityInput, FIELDS, toCard } from '../../../../sdk/src/embed/view.ts'
export { counted, languageOr, type Words, wordsWith } from '../../../../sdk/src/embed/words.ts'

/** The modules that the browser's scripts are made of, with what defines their element. */
export const COMPONENTS = {
  communities: {
    module: new URL('../../../../sdk/src/embed/element.ts', import.meta.url),
    define: 'defineCommunities',
    base: '..'
  },
  governance: {
    module: new URL('../../../../sdk/src/embed/governance/element.ts', import.meta.url),
    define: 'defineGovernance',
    base: '../..'
  }
} as const
