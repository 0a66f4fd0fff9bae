export const WORDS = {
  de: { language: 'de', search: 'Suchen', topic: 'Thema' },
  fr: { language: 'fr', search: 'Chercher', topic: 'Sujet' }
}

export const CARD = '<article><h3><a data-href="href" data-text="name"></a></h3><p data-text="members"></p></article>'
