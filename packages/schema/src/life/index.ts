export * from './way-answer.ts'
