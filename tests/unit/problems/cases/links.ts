import { toName, writeRelease } from '../../../fixtures/content-tree'
import type { ProblemCase } from './problem-case'

const FILE = toName('road')

export const links: ProblemCase[] = [
  {
    code: 'link-unknown',
    mistake: 'a link to a release under a wrong name',
    files: { [FILE]: writeRelease({}, 'A [b](/km/news/bridgee).'), [toName('bridge')]: writeRelease() },
    at: { file: FILE, line: 8, column: 3 },
    km: 'តំណ «/km/news/bridgee» មិននាំទៅទំព័រ ឬឯកសារណាមួយក្នុងគេហទំព័រទេ។ តើចង់សរសេរ «/km/news/bridge» មែនទេ? សូមបើកទំព័រនោះ រួចចម្លងអាសយដ្ឋានរបស់វា។',
    en: 'The link “/km/news/bridgee” leads to no page or file of this site. Did you mean “/km/news/bridge”? Open the page and copy its address.',
  },
  {
    code: 'link-unknown',
    mistake: 'a link without its language',
    files: { [FILE]: writeRelease({}, 'A [b](/news/bridge).'), [toName('bridge')]: writeRelease() },
    at: { file: FILE, line: 8, column: 3 },
    km: 'តំណ «/news/bridge» មិននាំទៅទំព័រ ឬឯកសារណាមួយក្នុងគេហទំព័រទេ។ តើចង់សរសេរ «/km/news/bridge» មែនទេ? សូមបើកទំព័រនោះ រួចចម្លងអាសយដ្ឋានរបស់វា។',
    en: 'The link “/news/bridge” leads to no page or file of this site. Did you mean “/km/news/bridge”? Open the page and copy its address.',
  },
  {
    code: 'link-anchor',
    mistake: 'a link to a heading that another release does not have',
    files: {
      [FILE]: writeRelease({}, 'A [b](/km/news/bridge#whenn).'),
      [toName('bridge', 'en')]: writeRelease({}, '## When\n\nNow.'),
    },
    at: { file: FILE, line: 8, column: 3 },
    km: 'ទំព័រនោះគ្មានចំណងជើងរងដែលតំណ «/km/news/bridge#whenn» ចង្អុលទៅទេ។ តើចង់សរសេរ «when» មែនទេ? សូមកែអ្វីដែលនៅក្រោយសញ្ញា # ឬលុបវាចេញ។',
    en: 'The page has no heading to which “/km/news/bridge#whenn” leads. Did you mean “when”? Mend what stands after #, or remove it.',
  },
]
