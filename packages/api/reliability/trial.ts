/** How long a trial takes: as its figures are published, or as each change of the code is tried. */
export type Size = 'full' | 'short'

/** What came of a trial: what was promised and is not so, in sentences, and what was measured. */
export type Result = { broken: string[]; figures: Record<string, string | number> }

/** Something that is done to the service; `say` tells how far it is. */
export type Trial = (settings: { size: Size; say: (sentence: string) => void }) => Promise<Result>
