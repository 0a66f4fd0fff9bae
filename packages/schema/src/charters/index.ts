export * from './canvas.ts'
export * from './charter.ts'
export * from './section.ts'
