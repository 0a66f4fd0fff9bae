export { defineCommunities, GuildhallCommunities } from './element.ts'
