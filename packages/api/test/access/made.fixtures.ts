import type { TestClient } from '../app.ts'

/** Makes a thing and answers its id. */
export const made = async (hand: TestClient, path: string, body: unknown): Promise<string> => {
  const answer = await hand.post(path, body)
  if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`)
  return answer.body.id
}
