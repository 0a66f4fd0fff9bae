export * from './merging.ts'
