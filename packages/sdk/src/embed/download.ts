import type { Source } from './source.ts'

/** Saves a file on the reader’s machine. */
export const download = (file: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Saves a file that only the reader’s token opens, which no link sends. */
export const saveWithToken = async ({ token }: Source, href: string, name: string, ends: AbortSignal) => {
  const authorization = `Bearer ${typeof token === 'function' ? await token() : token}`
  const response = await fetch(href, { headers: { authorization }, signal: ends })
  if (!response.ok) throw new Error(response.statusText)
  download(await response.blob(), name)
}
