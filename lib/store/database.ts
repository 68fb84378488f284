import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie'
import { type ClientGlance, glanceOf } from '../clients/client-glance'
import type { KeptMessage } from '../clients/client-mail'
import type { Identity } from '../clients/identity'
import { type Judgement, nothingJudged } from '../clients/judgement'
import type { KnownTalk } from '../clients/known-talk'
import type { Mute } from '../clients/mute'
import type { Seen } from '../clients/news'
import type { Dismissal } from '../clients/owner-says'
import type { PutReply } from '../clients/sent-replies'
import type { Verdict } from '../clients/verdict'
import type { OwnPhrase } from '../detectors/own-phrase'
import type { Signal } from '../detectors/signal'
import type { SkipReason } from '../mail/skip-reason'
import type { ClientSummary } from '../messages/views'
import type { MessageVerdict } from '../reader/verdict'
import type { OwnTemplate } from '../replies/own-template'

/** A client's message as it is stored. */
export interface MessageRow extends KeptMessage {
  key: number
  client: string
  direction: 'in' | 'out'
  /** Every name the message goes by (see idKeys): two rows never share one. */
  idKeys: string[]
  threadKeys: string[]
}

/** A signal under the client it belongs to; one row a message and type. */
export interface SignalRow extends Signal {
  account: string
  client: string
  /** Whether the owner said that it is no problem: it is kept, and counts for nothing. */
  dismissed: boolean
}

/** Mail of anybody else: that it was seen and why it was passed over, nothing of what it says. */
export interface SkippedRow {
  key: number
  account: string
  idKeys: string[]
  threadKeys: string[]
  reason: SkipReason
  at: number
  /** Whom it is of, where the owner said that this is no client. */
  client?: string
}

/** A dismissed sign under its client. */
export interface DismissalRow extends Dismissal {
  key: number
  account: string
  client: string
  /** Epoch ms at which the owner said so. */
  saidAt: number
  /** The owner took back what was learnt from it: it holds for the very words alone. */
  unlearnt?: boolean
}

/** What the owner said somebody is. */
export interface VerdictRow {
  account: string
  client: string
  verdict: Verdict
}

/** What the owner said of who somebody is. */
export interface IdentityRow extends Identity {
  account: string
  client: string
}

/** What the owner said of a client as a whole. */
export interface JudgementRow extends Judgement {
  account: string
  client: string
}

/** A reply that was put into a compose box, under its client. */
export interface PutReplyRow extends PutReply {
  key: number
  account: string
  client: string
}

/** The owner's addresses within an account: its own and those it also sends from. */
export interface OwnerRow {
  account: string
  aliases: string[]
}

/** What a version of the trained reader says of a message. */
export interface ReadingRow extends Omit<MessageVerdict, 'message'> {
  /** Key of the message. */
  message: number
  account: string
  client: string
}

/** A message that the trained reader is to read. */
export interface QueueRow {
  /** Key of the message. */
  message: number
  account: string
  client: string
  threadKeys: string[]
  /** Epoch ms of the message: the newest is read first. */
  at: number
}

/** What the words of a client's mail tell: worked out with the signs, and good as long as they are. */
export interface TalkRow extends KnownTalk {
  account: string
  client: string
}

/** A client's summary with the moment (epoch ms) for which it was computed. */
export interface ClientRow extends ClientSummary {
  computedAt: number
}

/** How a client stood when the owner last looked. */
export interface SeenRow extends Seen {
  account: string
  client: string
  /** How much attention it needed by then and still does: 0 none, 1 strained, 2 critical. */
  level: number
}

export class Database extends Dexie {
  messages!: EntityTable<MessageRow, 'key'>
  signals!: Table<SignalRow, [string, string]>
  skipped!: EntityTable<SkippedRow, 'key'>
  clients!: Table<ClientRow, [string, string]>
  owners!: Table<OwnerRow, string>
  dismissals!: EntityTable<DismissalRow, 'key'>
  mutes!: Table<Mute, [string, string, string]>
  verdicts!: Table<VerdictRow, [string, string]>
  phrases!: Table<OwnPhrase, [string, string]>
  judgements!: Table<JudgementRow, [string, string]>
  putReplies!: EntityTable<PutReplyRow, 'key'>
  readings!: Table<ReadingRow, [number, string]>
  readerQueue!: Table<QueueRow, number>
  glances!: Table<ClientGlance, [string, string]>
  seen!: Table<SeenRow, [string, string]>
  ownTemplates!: Table<OwnTemplate, string>
  identities!: Table<IdentityRow, [string, string]>
  talks!: Table<TalkRow, [string, string]>

  constructor(name = 'kindline') {
    super(name)
    this.version(1).stores({
      messages: '++key, *idKeys, *threadKeys, [account+client], at',
      signals: '[message+type], [account+client]',
      skipped: '++key, *idKeys, *threadKeys, at',
      clients: '[account+id], account',
      owners: 'account',
      dismissals: '++key, [account+client], saidAt',
      mutes: '[account+client+type], [account+client]',
      verdicts: '[account+client], account',
      phrases: '[type+words]',
    })
    this.version(2)
      .stores({
        judgements: '[account+client]',
        putReplies: '++key, [account+client], at',
        readings: '[message+model], message, [account+client], model',
        readerQueue: 'message, [account+client], *threadKeys, at',
      })
      .upgrade(async (upgrade) => {
        await upgrade.table('clients').toCollection().modify(withoutJudgement)
        await queueAllMail(upgrade)
      })
    this.version(3)
      .stores({
        glances: '[account+id]',
        seen: '[account+client]',
        identities: '[account+client], account',
        ownTemplates: 'id',
        talks: '[account+client]',
      })
      .upgrade(async (upgrade) => {
        await upgrade.table('clients').toCollection().modify(withTones)
        await prepareGlances(upgrade)
      })
  }
}

/** A summary of before there were judgements, with none; being old, it is computed anew before it is shown. */
function withoutJudgement(row: ClientRow): void {
  const nothing = { because: [], followed: [], questions: [], ledger: [] }
  Object.assign(row, {
    health: { ...row.health, ...nothing },
    judgement: nothingJudged,
    costs: [],
    computedAt: 0,
  })
}

async function prepareGlances(upgrade: Transaction): Promise<void> {
  const rows: ClientRow[] = await upgrade.table('clients').toArray()
  await upgrade.table('glances').bulkPut(rows.map(glanceOf))
}

/** A summary of before replies had tones offers them in the plain one, until it is computed anew. */
function withTones(row: ClientRow): void {
  row.replies = row.replies?.map((reply) => ({ ...reply, tone: reply.tone ?? 'neutral' })) ?? []
  row.computedAt = 0
}

/** Mail that was kept before there was a trained reader is read like any other. */
async function queueAllMail(upgrade: Transaction): Promise<void> {
  const rows: MessageRow[] = await upgrade.table('messages').toArray()
  await upgrade.table('readerQueue').bulkAdd(rows.map(queueRowOf))
}

export function queueRowOf({ key, account, client, threadKeys, at }: MessageRow): QueueRow {
  return { message: key, account, client, threadKeys, at }
}
