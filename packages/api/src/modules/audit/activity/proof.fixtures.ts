import type { ActivityProof } from '@guildhall/schema'

type Asking = { get: (path: string) => Promise<{ body: ActivityProof }> }

/** The proof of the whole log, part by part: what was broken first, and the last seal. */
export const proofOfAll = async (client: Asking): Promise<ActivityProof & { parts: number }> => {
  const parts: ActivityProof[] = []
  let next: string | null = null
  do {
    const { body }: { body: ActivityProof } = await client.get(`/v1/activity/proof${next ? `?cursor=${next}` : ''}`)
    parts.push(body)
    next = body.next
  } while (next)
  const broken = parts.find(({ intact }) => !intact)
  return {
    ...(broken ?? parts.at(-1)!),
    entries: parts.reduce((sum, { entries }) => sum + entries, 0),
    head: parts.at(-1)!.head,
    parts: parts.length
  }
}
