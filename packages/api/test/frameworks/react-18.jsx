import { useEffect, useRef, useState } from 'react'
import { CARD, WORDS } from './words.js'

export const Page = ({ publishableKey }) => {
  const [turn, setTurn] = useState(0)
  const [language, setLanguage] = useState('de')
  const [topic, setTopic] = useState()
  const [order, setOrder] = useState(['note', 'communities'])
  const [isThere, setThere] = useState(true)
  const [shown, setShown] = useState(0)
  // React 18 gives attributes alone, and hears no events of elements that it does not know.
  const element = useRef(null)
  useEffect(() => {
    const hear = event => setShown(event.detail.shown)
    const heard = element.current
    heard?.addEventListener('guildhall-load', hear)
    return () => heard?.removeEventListener('guildhall-load', hear)
  }, [isThere])
  const communities = (
    <guildhall-communities
      publishable-key={publishableKey}
      limit={4}
      topic={topic}
      words={JSON.stringify(WORDS[language])}
      ref={element}
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
      <button type="button" onClick={() => setOrder([...order].reverse())}>
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
