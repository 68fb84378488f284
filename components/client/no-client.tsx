import type { Locale } from '../../lib/locales/locale'
import { storyWords } from '../../lib/locales/story'
import { PageHeading } from '../dashboard/page-heading'
import { hashOf } from '../dashboard/route'

/** In place of a client that is not kept (any more). */
export function NoClient({ locale }: { locale: Locale }) {
  const words = storyWords[locale.tag]
  return (
    <>
      <PageHeading title={words.gone} />
      <p>{words.goneDetail}</p>
      <p>
        <a href={hashOf('clients')}>{words.toClients}</a>
      </p>
    </>
  )
}
