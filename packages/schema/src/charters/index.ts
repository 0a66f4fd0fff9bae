export * from './charter.ts'
export * from './section.ts'
export * from './touchpoint.ts'
