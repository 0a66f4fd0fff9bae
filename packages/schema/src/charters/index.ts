export * from './charter.ts'
export * from './comparison.ts'
export * from './import-charter.ts'
export * from './section.ts'
