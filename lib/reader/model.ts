import * as z from 'zod/mini'
import file from '../../public/reader/reader.json'
import { PhraseType } from '../detectors/own-phrase'

const Probability = z.number().check(z.gte(0), z.lte(1))
const Scaling = z.tuple([z.number(), z.number()])

/** What training found out about the model that ships: how its scores are to be taken. */
export const ReaderModel = z.object({
  /** The first twelve hex digits of the model file's SHA-256. */
  version: z.string(),
  /** The signs in the order of the model's outputs. */
  signals: z.array(PhraseType),
  /** A score s is the probability 1 / (1 + exp(-(a s + b))). */
  calibration: z.record(PhraseType, Scaling),
  /** Probability from which a sign is said. */
  thresholds: z.record(PhraseType, Probability),
  client: z.object({ threshold: Probability, a: z.number(), b: z.number() }),
  /** Weight from which a word belongs to the evidence. */
  evidence: z.object({ threshold: Probability }),
  /** Cosine of two signs' vectors from which they say the same in other words: five in a hundred pairs of hits reach it by chance. */
  likeness: z.object({ threshold: Probability }),
})
export type ReaderModel = z.infer<typeof ReaderModel>

/** The model that this version of Kindline ships. */
export const readerModel: ReaderModel = ReaderModel.parse(file)
