export * from './activity.ts'
export * from './signing-key.ts'
