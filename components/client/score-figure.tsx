import { useState } from 'react'
import type { ClientHistory } from '../../lib/clients/history'
import { storyWords } from '../../lib/locales/story'
import { Figure } from '../charts/figure'
import { useWidth } from '../charts/use-width'
import { ScoreChart } from './score-chart'
import { ScoreReadout } from './score-readout'
import type { StoryProps } from './story-props'

interface ScoreFigureProps extends StoryProps {
  history: ClientHistory
}

/** How the client stood day by day, with one day at a time in words. */
export function ScoreFigure({ history, client, locale, zone, now }: ScoreFigureProps) {
  const words = storyWords[locale.tag].score
  const { days, everyDays } = history
  const last = days.length - 1
  const [chosen, setChosen] = useState<number>()
  const index = Math.min(chosen ?? last, last)
  const { ref, width } = useWidth()
  const coarse = everyDays > 1 ? ` ${words.every(everyDays)}` : ''
  return (
    <Figure
      title={words.title}
      detail={`${words.detail}${coarse}`}
      subject={client.name}
      chart
      empty={days.every(({ score }) => score === null) && words.empty}
      table={{
        columns: words.columns,
        rows: days.map(({ day, score, band, nextStep }) => [
          day,
          score ?? words.unknown,
          locale.bands[band],
          locale.steps[nextStep].title,
        ]),
      }}
      locale={locale}
    >
      <div ref={ref}>
        {width > 0 && (
          <ScoreChart
            history={history}
            width={width}
            index={index}
            zone={zone}
            locale={locale}
            onPoint={setChosen}
          />
        )}
      </div>
      <ScoreReadout
        history={history}
        index={index}
        zone={zone}
        now={now}
        locale={locale}
        onChoose={setChosen}
      />
    </Figure>
  )
}
