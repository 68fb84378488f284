import ICAL from 'ical.js'
import type { Meeting, MeetingMethod } from '../meeting'
import { readTime } from './calendar-time'

/** Longer files are no notices of a meeting: a whole calendar, or attachments within. */
const longestCalendar = 500_000
const mostEvents = 20
const longestText = 500

/**
 * The meetings that a `text/calendar` part tells of (RFC 5545, 5546), in its order. Empty for a part that
 * is broken, over-long, or says nothing of a meeting; it never throws.
 * @param zone IANA zone of the owner, for whole days and for times without a zone.
 */
export function readCalendar(text: string, zone: string): Meeting[] {
  if (text.length > longestCalendar) return []
  try {
    const calendar = ICAL.Component.fromString(text)
    const scheduling = textOf(calendar, 'method')?.toUpperCase() ?? 'PUBLISH'
    const events = calendar.getAllSubcomponents('vevent').slice(0, mostEvents)
    return events.flatMap((event) => readEvent(event, scheduling, zone) ?? [])
  } catch {
    return []
  }
}

function readEvent(event: ICAL.Component, scheduling: string, zone: string): Meeting | undefined {
  const sequence = event.getFirstPropertyValue('sequence')
  const method = methodOf(event, scheduling, Number(sequence))
  if (method === undefined) return undefined
  return known({
    method,
    title: textOf(event, 'summary'),
    start: readTime(event, 'dtstart', zone),
    organiser: addressOf(event.getFirstProperty('organizer')),
    attendee: isAnswer(scheduling) ? addressOf(event.getFirstProperty('attendee')) : undefined,
    uid: textOf(event, 'uid'),
    sequence: typeof sequence === 'number' ? sequence : undefined,
    recurrence:
      readTime(event, 'recurrence-id', zone)?.at ??
      (event.hasProperty('rrule') ? 'series' : undefined),
  })
}

function methodOf(
  event: ICAL.Component,
  scheduling: string,
  sequence: number,
): MeetingMethod | undefined {
  if (scheduling === 'REPLY') return answerOf(event)
  if (scheduling === 'COUNTER') return 'counter'
  const calledOff = textOf(event, 'status')?.toUpperCase() === 'CANCELLED'
  if (scheduling === 'CANCEL' || calledOff) return 'cancel'
  if (!['REQUEST', 'PUBLISH', 'ADD'].includes(scheduling)) return undefined
  return sequence > 0 ? 'update' : 'invite'
}

/** A reply holds the one attendee who sends it (RFC 5546 §3.2.3). */
function answerOf(event: ICAL.Component): MeetingMethod | undefined {
  const answers: Record<string, MeetingMethod> = {
    ACCEPTED: 'accept',
    DECLINED: 'decline',
    TENTATIVE: 'tentative',
  }
  const answer = event.getFirstProperty('attendee')?.getParameter('partstat')
  return answers[String(answer).toUpperCase()]
}

function isAnswer(scheduling: string): boolean {
  return scheduling === 'REPLY' || scheduling === 'COUNTER'
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name)
  const text = typeof value === 'string' ? value.trim().slice(0, longestText) : ''
  return text || undefined
}

function addressOf(property: ICAL.Property | null): string | undefined {
  const value = String(property?.getFirstValue() ?? '')
  const address = /^mailto:\s{0,5}([^\s<>]{3,254})$/i.exec(value.trim())?.[1]
  return address?.toLowerCase()
}

/** Without the fields that the calendar does not tell. */
function known(meeting: Meeting): Meeting {
  return Object.fromEntries(
    Object.entries(meeting).filter(([, value]) => value !== undefined),
  ) as Meeting
}
