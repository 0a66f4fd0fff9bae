import { type Child, h } from '../html/representation.ts'

/** A fact by its name, with what people wrote in the direction in which they did; nothing where it is not known. */
export const fact = (name: string, value: Child | null): Child[] =>
  value ? [h('dt', {}, name), h('dd', {}, h('bdi', {}, value))] : []

/** An address of a page, which opens beside the present one. */
export const address = (href: string) => h('a', { href, rel: 'noreferrer', target: '_blank', dir: 'ltr' }, href)
