export * from './infraction.ts'
export * from './maintenance.ts'
export * from './page-action.ts'
export * from './simulation.ts'
