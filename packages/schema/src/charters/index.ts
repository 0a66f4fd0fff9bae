export * from './charter.ts'
export * from './section.ts'
