import { useState } from 'react'
import { CARD, WORDS } from './words.js'

export const Page = ({ publishableKey, isWritten }) => {
  const [turn, setTurn] = useState(0)
  const [language, setLanguage] = useState('de')
  const [topic, setTopic] = useState()
  const [order, setOrder] = useState(['note', 'communities'])
  const [isThere, setThere] = useState(true)
  const [shown, setShown] = useState(0)
  const communities = (
    <guildhall-communities
      publishable-key={publishableKey}
      limit={4}
      topic={topic}
      words={isWritten ? JSON.stringify(WORDS[language]) : { ...WORDS[language] }}
      onguildhall-load={event => setShown(event.detail.shown)}
    >
      <p slot="before">Before {turn}</p>
      <template dangerouslySetInnerHTML={{ __html: CARD }} />
    </guildhall-communities>
  )
  return (
    <>
      <button type="button" onClick={() => setTurn(turn + 1)}>
        Turn
      </button>
      <button type="button" onClick={() => setLanguage('fr')}>
        French
      </button>
      <button type="button" onClick={() => setTopic(topic ? undefined : 'design')}>
        Design
      </button>
      <button type="button" onClick={() => setOrder(order.toReversed())}>
        Swap
      </button>
      <button type="button" onClick={() => setThere(!isThere)}>
        Away
      </button>
      <p>Shown {shown}</p>
      <ul>
        {order.map(name => (
          <li key={name}>{name === 'note' ? 'A note' : isThere && communities}</li>
        ))}
      </ul>
    </>
  )
}
