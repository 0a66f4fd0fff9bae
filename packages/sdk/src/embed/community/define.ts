import { defineCommunity } from './element.ts'

defineCommunity()
