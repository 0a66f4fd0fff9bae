export * from './key.ts'
export * from './me.ts'
export * from './signing-key.ts'
