import gazetteer from './content/gazetteer.json'
import { defineSite } from './lib/site/define-site'

/**
 * The province. Another province adopts the site by editing this file, `content/` and `public/`.
 * `SITE_URL` overrides the address, for a test or a staging server.
 */
export const site = defineSite({
  name: { km: 'រដ្ឋបាលខេត្តកណ្តាល', en: 'Kandal Administration' },
  motto: {
    kingdom: { km: 'ព្រះរាជាណាចក្រកម្ពុជា', en: 'Kingdom of Cambodia' },
    words: { km: 'ជាតិ សាសនា ព្រះមហាក្សត្រ', en: 'Nation, Religion, King' },
  },
  description: {
    km: 'សេចក្តីប្រកាសព័ត៌មាន សេចក្តីជូនដំណឹង និងសេចក្តីសម្រេចរបស់រដ្ឋបាលខេត្តកណ្តាល',
    en: 'Press releases, notices and decisions of the Kandal Provincial Administration',
  },
  baseUrl: process.env.SITE_URL ?? 'https://kandal.gov.kh',
  emblem: '/emblem.svg',
  utcOffsetMinutes: 420,
  departments: {
    'provincial-administration': { km: 'រដ្ឋបាលខេត្ត', en: 'Provincial Administration' },
    agriculture: { km: 'មន្ទីរកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ', en: 'Department of Agriculture, Forestry and Fisheries' },
    health: { km: 'មន្ទីរសុខាភិបាល', en: 'Department of Health' },
    education: { km: 'មន្ទីរអប់រំ យុវជន និងកីឡា', en: 'Department of Education, Youth and Sport' },
    'womens-affairs': { km: 'មន្ទីរកិច្ចការនារី', en: 'Department of Women’s Affairs' },
    'social-affairs': {
      km: 'មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា',
      en: 'Department of Social Affairs, Veterans and Youth Rehabilitation',
    },
    'public-works': { km: 'មន្ទីរសាធារណការ និងដឹកជញ្ជូន', en: 'Department of Public Works and Transport' },
    'water-resources': { km: 'មន្ទីរធនធានទឹក និងឧតុនិយម', en: 'Department of Water Resources and Meteorology' },
    environment: { km: 'មន្ទីរបរិស្ថាន', en: 'Department of Environment' },
    commerce: { km: 'មន្ទីរពាណិជ្ជកម្ម', en: 'Department of Commerce' },
    culture: { km: 'មន្ទីរវប្បធម៌ និងវិចិត្រសិល្បៈ', en: 'Department of Culture and Fine Arts' },
    'disaster-management': {
      km: 'គណៈកម្មាធិការខេត្តគ្រប់គ្រងគ្រោះមហន្តរាយ',
      en: 'Provincial Committee for Disaster Management',
      press: { phone: '023 000 030', telegram: 'kandal_sample' },
    },
    police: { km: 'ស្នងការដ្ឋាននគរបាលខេត្ត', en: 'Provincial Police Commissariat' },
    'economy-finance': { km: 'មន្ទីរសេដ្ឋកិច្ច និងហិរញ្ញវត្ថុ', en: 'Department of Economy and Finance' },
    planning: { km: 'មន្ទីរផែនការ', en: 'Department of Planning' },
    'one-window-service': { km: 'អង្គភាពច្រកចេញចូលតែមួយ', en: 'One Window Service Unit' },
  },
  contact: {
    address: { km: 'សាលាខេត្តកណ្តាល ក្រុងតាខ្មៅ ខេត្តកណ្តាល', en: 'Kandal Provincial Hall, Ta Khmau Municipality, Kandal Province' },
    phone: '023 000 011',
    telegram: 'kandal_sample',
    email: 'press@example.org',
    hours: { km: 'ថ្ងៃចន្ទ ដល់ថ្ងៃសុក្រ ម៉ោង ៧:៣០ ដល់ ១១:៣០ និង ១៤:០០ ដល់ ១៧:០០', en: 'Monday to Friday, 7:30am to 11:30am and 2pm to 5pm' },
  },
  social: [
    { name: 'Facebook', url: 'https://www.facebook.com/' },
    { name: 'Telegram', url: 'https://t.me/' },
  ],
  houseStyle: {
    hasClosingSign: true,
    spellings: ['កណ្តាល', 'សេចក្តី', 'ឧត្តម', 'ស្ត្រី', 'គណៈកម្មាធិការពិគ្រោះយោបល់កិច្ចការស្ត្រី និងកុមារ'],
  },
  // Where the form at /admin/ keeps releases: docs/editing-in-the-browser.en.md. Without it, the form edits a folder on disk only.
  // editing: { service: 'github', repository: 'kandal/news', branch: 'main', signIn: 'https://sign-in.kandal.gov.kh' },
  gazetteer,
})
