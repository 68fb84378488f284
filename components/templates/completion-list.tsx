import type { TemplateWords } from '../../lib/locales/template-words'
import type { LanguageCode } from '../../lib/mail/language'
import type { Completion } from '../../lib/replies/complete-placeholder'
import { placeholders } from '../../lib/replies/placeholders'

interface CompletionListProps {
  id: string
  list: readonly Completion[]
  active: number
  /** Px below the field's top left corner. */
  place: { x: number; y: number }
  language: LanguageCode
  words: TemplateWords
  /** What a placeholder would say for the client of the preview; empty where nothing. */
  saidBy(completion: Completion): string
  onPick(completion: Completion): void
}

/** What can be filled in, each with what it says for the client of the preview. */
export function CompletionList(props: CompletionListProps) {
  const { id, list, active, place, language, words, saidBy, onPick } = props
  return (
    <div
      id={id}
      className="completions"
      role="listbox"
      aria-label={words.suggestions}
      style={{ insetInlineStart: place.x, insetBlockStart: place.y }}
    >
      {list.map((completion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that has the focus takes the keys.
        <div
          key={completion}
          id={`${id}-${completion}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          ref={index === active ? intoView : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(completion)}
        >
          {completion === 'blank' ? (
            <>
              <span lang={language}>{'{?…}'}</span>
              <span className="small muted">{words.blank}</span>
            </>
          ) : (
            <>
              <span lang={language}>{placeholders[completion][language]}</span>
              <span className="small muted" lang={language}>
                {saidBy(completion) || words.nothing}
              </span>
            </>
          )}
        </div>
      ))}
    </div>
  )
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}
