export * from './key.ts'
export * from './me.ts'
