import { useState } from 'react'
import type { Locale } from '../../lib/locales/locale'
import '../buttons.css'
import { focusOnMount } from '../focus-on-mount'
import './settings.css'

interface DeleteSectionProps {
  locale: Locale
  onDeleteAll(): Promise<void>
}

/** Asks once more, since nothing brings the data back. */
export function DeleteSection({ locale: { settings }, onDeleteAll }: DeleteSectionProps) {
  const [state, setState] = useState<'idle' | 'asking' | 'deleted' | 'notDeleted'>('idle')
  const deleteAll = async () => {
    setState(
      await onDeleteAll().then(
        () => 'deleted' as const,
        () => 'notDeleted' as const,
      ),
    )
  }
  return (
    <section className="delete-section">
      {state === 'asking' ? (
        <div className="delete-question appear">
          <p>{settings.deleteWarning}</p>
          <div>
            <button type="button" className="danger-button" onClick={deleteAll}>
              {settings.deleteConfirm}
            </button>
            <button
              type="button"
              className="quiet-button"
              onClick={() => setState('idle')}
              ref={focusOnMount}
            >
              {settings.deleteCancel}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="text-button danger" onClick={() => setState('asking')}>
          {settings.deleteAll}
        </button>
      )}
      <p className="small muted" role="status">
        {(state === 'deleted' || state === 'notDeleted') && settings[state]}
      </p>
    </section>
  )
}
