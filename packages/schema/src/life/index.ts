export * from './checklist.ts'
