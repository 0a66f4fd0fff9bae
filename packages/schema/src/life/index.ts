export * from './checklist.ts'
export * from './merging.ts'
