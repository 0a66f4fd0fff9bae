/** A colour as six hexadecimal digits: `#17615a`. */
export type Colour = string

type Channels = [red: number, green: number, blue: number]

const channelsOf = (colour: Colour): Channels =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)) as Channels

const written = (channels: Channels): Colour =>
  `#${channels.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

const linear = (channel: number) => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminanceOf = (colour: Colour) => {
  const [red, green, blue] = channelsOf(colour).map(linear) as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How well one colour is read on another, from 1 to 21 (WCAG 2.2, relative luminance and contrast ratio). */
export const contrastOf = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** What text must reach (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5

/** The grounds of the service’s pages on which an accent is hardest to read, and what it is mixed with until it is not. */
const GROUNDS = { light: ['#f4f6f6', '#000000'], dark: ['#232a31', '#ffffff'] } as const

const mixed = (colour: Colour, other: Colour, share: number): Colour => {
  const channels = channelsOf(other)
  return written(channelsOf(colour).map((channel, at) => channel + (channels[at]! - channel) * share) as Channels)
}

const readableOn = (colour: Colour, [ground, towards]: readonly [Colour, Colour]): Colour => {
  for (let share = 0; share < 1; share += 0.01) {
    const tried = mixed(colour, towards, share)
    if (contrastOf(tried, ground) >= READABLE) return tried
  }
  return towards
}

/** White or black, whichever is better read on a colour: one of them always reaches 4.5:1. */
export const textOn = (colour: Colour): Colour => (contrastOf('#ffffff', colour) >= READABLE ? '#ffffff' : '#000000')

/** The same accent for light and dark screens: as near to a colour as it can be read there as text. Every colour has them. */
export const accentsOf = (colour: Colour): { light: Colour; dark: Colour } => ({
  light: readableOn(colour, GROUNDS.light),
  dark: readableOn(colour, GROUNDS.dark)
})
