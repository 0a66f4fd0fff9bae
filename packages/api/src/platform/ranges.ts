/** An entry of a header such as Accept or Accept-Language, and how much it is liked, from 0 to 1. */
export type Range = { type: string; quality: number }

/** The entries of a header such as Accept or Accept-Language (RFC 9110, 12.5), in small letters and in their order. */
export const rangesOf = (accept: string): Range[] =>
  accept.split(',').map(range => {
    const [type, ...parameters] = range.split(';').map(part => part.trim().toLowerCase())
    const quality = parameters.find(parameter => parameter.startsWith('q='))
    return { type: type!, quality: quality ? Number(quality.slice(2)) || 0 : 1 }
  })
