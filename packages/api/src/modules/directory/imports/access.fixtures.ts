import { ADMIN, type Bodies, type Expectations, NOT_WHOLE } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listImports: { on: 'imports', never: NOT_WHOLE, may: 'seen' },
  getImport: { on: 'imports', never: NOT_WHOLE, may: 'seen' },
  listImportRows: { on: 'imports', never: NOT_WHOLE, may: 'seen' },
  createImport: { never: NOT_WHOLE, may: ADMIN, lasting: true }
}

/** Who sees what. */
export const sights = {
  /** What was imported belongs to no portal. */
  imports: `
                                 | organisation
  admin unscoped scoped          | I`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createImport: () => ({ source: 'matrix', rows: [] })
})
