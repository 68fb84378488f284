import { type DragEvent, useId, useState } from 'react'
import type { ImportWords } from '../../lib/locales/import-mail/words'
import '../buttons.css'
import type { StepAt } from './import-run'

interface ChooseFileProps {
  step: StepAt<'choosing' | 'looking'>
  words: ImportWords
  onChoose(file: File): void
}

/** How to get an export, and where to put it. */
export function ChooseFile({ step, words, onChoose }: ChooseFileProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onChoose(file)
  }
  const problem = step.at === 'choosing' ? step.problem : undefined
  return (
    <>
      <p>{words.intro}</p>
      <ol>
        {words.steps.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      <section
        className="drop-place"
        data-over={over}
        aria-label={words.choose}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="file-label" htmlFor={id}>
          <span className="primary-button">{words.choose}</span>
        </label>
        <input
          id={id}
          type="file"
          className="visually-hidden"
          accept=".mbox,.mbx,application/mbox"
          disabled={step.at === 'looking'}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) onChoose(file)
            event.target.value = ''
          }}
        />
        <span className="muted">{words.drop}</span>
      </section>
      <p role="status" className={problem ? 'problem' : 'muted'}>
        {step.at === 'looking' && words.looking(step.file.name)}
        {problem?.kind === 'no-mail' && words.noMail(problem.file)}
        {problem?.kind === 'unreadable' && words.unreadableFile(problem.file)}
      </p>
    </>
  )
}
