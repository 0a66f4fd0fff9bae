export * from './infraction.ts'
export * from './maintenance.ts'
export * from './simulation.ts'
