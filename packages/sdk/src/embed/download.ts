import type { Source } from './source.ts'

/** Saves a file on the reader’s machine. */
export const download = (file: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** What only the reader’s token opens, which no link and no image sends. */
export const fileWithToken = async ({ token }: Source, href: string, ends: AbortSignal): Promise<Blob> => {
  const authorization = `Bearer ${typeof token === 'function' ? await token() : token}`
  const response = await fetch(href, { headers: { authorization }, signal: ends })
  if (!response.ok) throw new Error(response.statusText)
  return response.blob()
}

/** Saves such a file. */
export const saveWithToken = async (source: Source, href: string, name: string, ends: AbortSignal): Promise<void> =>
  download(await fileWithToken(source, href, ends), name)
