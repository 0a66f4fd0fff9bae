export * from './checklist.ts'
export * from './merging.ts'
export * from './way-answer.ts'
export * from './roles.ts'
