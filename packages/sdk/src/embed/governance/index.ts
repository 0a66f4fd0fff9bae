export type { GovernanceAttributes, GovernanceEvents } from '../attributes.ts'
export { defineGovernance, GuildhallGovernance, type Token } from './element.ts'
export { GOVERNANCE_STYLE } from './style.ts'
export { GOVERNANCE_ENGLISH, type GovernanceWords } from './words.ts'
