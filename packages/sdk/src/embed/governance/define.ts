import { defineGovernance } from './element.ts'

defineGovernance()
