export * from './charter.ts'
export * from './measure.ts'
export * from './section.ts'
export * from './touchpoint.ts'
