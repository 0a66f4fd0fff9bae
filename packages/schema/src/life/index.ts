export * from './checklist.ts'
export * from './way-answer.ts'
