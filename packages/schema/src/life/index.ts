export * from './checklist.ts'
export * from './roles.ts'
