/**
 * The publishable keys of the sample's portals, by slug. They are no secret: they open the public part of made-up data, and
 * exist only where the sample was loaded.
 */
export const SAMPLE_KEYS: Record<string, string> & { intranet: string } = {
  intranet: 'guild_pk_TheMessTableOfSkerrywayReadsOnly',
  transformation: 'guild_pk_TheTransformationPortalReadsOnly'
}
