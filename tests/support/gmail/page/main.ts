import { breakPart } from './broken'
import { addControls } from './controls'
import { openMailbox } from './mailbox-window'
import { openComposeWindow, openThreadWindow } from './popped-out'
import { start } from './start'

const { layout } = start.config
const { classList } = document.body

document.getElementById('loading')?.setAttribute('style', 'display: none')
addControls(layout)
if (layout.broken) breakPart(layout.broken)
if (classList.contains('xp')) openComposeWindow(start.config)
else if (classList.contains('Su')) void openThreadWindow(start.config)
else openMailbox(start)
