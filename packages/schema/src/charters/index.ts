export * from './touchpoint.ts'
