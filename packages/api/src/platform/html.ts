/** Text as it may stand in an HTML or SVG element, or in a quoted attribute. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
