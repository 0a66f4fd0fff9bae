export * from './checklist.ts'
export * from './merging.ts'
export * from './roles.ts'
export * from './way-answer.ts'
