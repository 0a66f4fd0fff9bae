import { defineCommunities } from './element.ts'

defineCommunities()
