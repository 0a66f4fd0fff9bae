/** Why a charter is not written. */
export const charterFaults = {
  unknown: 'Only people in the directory can draft charters.',
  twice: (section: string) => `The section “${section}” occurs twice. Merge the two, or make one of them \`other\`.`,
  untitled: 'Text before the first heading comes first. Give this section a title.',
  belongs: (member: string, sections: string) => `Only ${sections} can have \`${member}\`. Move them there.`,
  measure: 'Another measure in this list has the same name. Give each a name of its own.',
  long: (most: string) => `The charter as a text has at most ${most} characters. Shorten it, or link to longer texts.`,
  many: (most: number) => `A charter has at most ${most} sections. Use fewer headings of the highest level.`,
  base: 'This version belongs to another community. Send one of the same community.',
  fixed:
    'A published version never changes. Draft the next one: POST /v1/communities/{community}/charters with `basedOn`.',
  inVote: 'The community is voting on this text. Withdraw it, and draft another version with `basedOn`.',
  ended: 'This draft was withdrawn. Draft another one with `basedOn`.'
}

/** What transitions of charters lack. */
export const charterLacks = {
  keepers: 'Only the leader and the core group can do this or, while the community has no leader, its author.'
}
