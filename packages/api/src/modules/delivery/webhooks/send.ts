import type { Message } from '@guildhall/schema'
import ipaddr from 'ipaddr.js'
import { inRanges, isNamed, type Networks } from '../../../platform/config/networks.ts'
import type { Egress } from '../../../platform/egress/egress.ts'
import { EgressError } from '../../../platform/egress/error.ts'
import { message } from '../message.ts'
import type { Endpoint } from './feed.ts'
import { openedSecrets, signaturesOf } from './secrets.ts'

/** What an endpoint said, or why it said nothing. */
export type Reply = { kind: 'taken' | 'gone' | 'refused' | 'silent'; answered: number | null; failure: Message | null }

const BODY_AT_MOST = 65_536

const isOwn = (host: string, networks: Networks) =>
  isNamed(host, networks) || (ipaddr.isValid(host) && inRanges(ipaddr.parse(host), networks.ranges))

/** Events go over https; over http only to hosts that the deployment names as its own. */
export const isOpen = (address: string, networks: Networks): boolean => {
  const url = URL.parse(address)
  return url?.protocol === 'https:' || isOwn(url?.hostname.replace(/^\[|\]$/g, '') ?? '', networks)
}

const silent = (failure: Message): Reply => ({ kind: 'silent', answered: null, failure })

const replyTo = (status: number): Reply => {
  if (status >= 200 && status < 300) return { kind: 'taken', answered: status, failure: null }
  const failure = message('webhook.status', { status })
  return { kind: status === 410 ? 'gone' : 'refused', answered: status, failure }
}

/**
 * Sends one event, signed for this try (Standard Webhooks 1.0). What counts is the status: the body is not waited for. Of
 * what there is nothing to tell of, nothing is sent. Never throws.
 */
export const sendEvent = async (
  egress: Egress,
  networks: Networks,
  { id, url, secrets: stored }: Pick<Endpoint, 'id' | 'url' | 'secrets'>,
  { event, body }: { event: string; body: string | null },
  within: number
): Promise<Reply> => {
  if (body === null) return { kind: 'taken', answered: null, failure: null }
  if (!isOpen(url, networks)) return silent(message('webhook.insecure'))
  const secrets = openedSecrets(id, stored)
  if (secrets.length === 0) return silent(message('webhook.secret'))
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = {
    'content-type': 'application/json',
    'webhook-id': event,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signaturesOf(secrets, event, timestamp, body)
  }
  try {
    return replyTo(
      (await egress({ url, method: 'POST', headers, body, within, atMost: BODY_AT_MOST, headOnly: true })).status
    )
  } catch (error) {
    return silent(error instanceof EgressError ? error.problem : message('webhook.not_reached'))
  }
}
