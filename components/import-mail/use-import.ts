import { subMonths } from 'date-fns'
import { useEffect, useRef, useState } from 'react'
import type { Import, ImportProgress, ImportReport } from '../../lib/import/import-file'
import type { Settings } from '../../lib/settings/settings'
import type { ImportRequests } from './import-view'

/** Where an import stands. */
export type ImportStep =
  | { at: 'choosing'; problem?: { kind: 'no-mail' | 'unreadable'; file: string } }
  | { at: 'looking'; file: File }
  | { at: 'owner'; file: File; likely: readonly string[] }
  | { at: 'reading'; file: File; progress: ImportProgress | undefined }
  | { at: 'done'; account: string; report: ImportReport }

export type StepAt<At extends ImportStep['at']> = Extract<ImportStep, { at: At }>

/** Leads from step to step; leaving the page stops what is under way. @param now Epoch ms. */
export function useImport(settings: Settings, now: number, requests: ImportRequests) {
  const [step, setStep] = useState<ImportStep>({ at: 'choosing' })
  const running = useRef<Import>(undefined)
  useEffect(() => () => running.current?.stop(), [])
  const { zone } = settings.workingTime
  const choose = async (file: File) => {
    setStep({ at: 'looking', file })
    const likely = await requests.ownersOf(file, zone).catch(() => undefined)
    if (likely && likely.length > 0) return setStep({ at: 'owner', file, likely })
    const kind = likely ? 'no-mail' : 'unreadable'
    setStep({ at: 'choosing', problem: { kind, file: file.name } })
  }
  const start = async (file: File, account: string, aliases: readonly string[]) => {
    setStep({ at: 'reading', file, progress: undefined })
    const oldest = subMonths(now, settings.keepMonths).getTime()
    const owner = { account, aliases, zone, oldest }
    running.current = requests.importFile(file, owner, (progress) =>
      setStep((before) => (before.at === 'reading' ? { ...before, progress } : before)),
    )
    const report = await running.current.done
    setStep({ at: 'done', account, report })
  }
  return {
    step,
    choose,
    start,
    stop: () => running.current?.stop(),
    again: () => setStep({ at: 'choosing' }),
  }
}
