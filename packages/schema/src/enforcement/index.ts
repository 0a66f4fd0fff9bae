export * from './infraction.ts'
export * from './maintenance.ts'
