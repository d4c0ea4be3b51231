import { z } from 'zod'
import { toSlug } from './to-slug'

/** A text in both languages of the site. */
const localized = z.strictObject({ km: z.string().min(1), en: z.string().min(1) })
export type Localized = z.infer<typeof localized>

/** A public username, as it stands in t.me/<name>. */
const telegram = z.string().regex(/^[A-Za-z]\w{4,31}$/, 'write the Telegram name alone, without @ or https://t.me/')
const phone = z.string().min(3)

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case ASCII words joined by hyphens')

/** Origin only: links are made by joining it with a path, so a path or query here would corrupt them all. */
const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value,
    'write the origin alone, without a path or a final slash, for example https://www.example.gov.kh',
  )

/** The Latin name of a place becomes its address. */
const latinName = z.string().refine((name) => toSlug(name) !== '', 'write the name in Latin letters')
const placeName = {
  code: z.string(),
  km: z.string().min(1),
  latin: latinName,
  ungegn: z.string().optional(),
  aliases: z.array(z.string()).optional(),
}
const unitName = { unit: z.string(), unitKm: z.string() }

/** Where the form in the browser (`/admin/`) reads and writes: see docs/editing-in-the-browser.en.md. */
const editing = z
  .strictObject({
    service: z.enum(['github', 'gitlab', 'gitea']),
    /** Owner and name, as in the address of the repository. */
    repository: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'write the owner and the name of the repository, for example province/news'),
    branch: z.string().min(1),
    /** The address of a service of one's own; without it, that of github.com, gitlab.com or gitea.com. */
    origin: origin.optional(),
    /** GitHub: the address of the sign-in service. GitLab and Gitea: the application's id. Without it, editors sign in with an access token. */
    signIn: z.string().min(1).optional(),
  })
  .refine(
    ({ service, signIn }) => service !== 'github' || signIn === undefined || origin.safeParse(signIn).success,
    'for GitHub, signIn is the address of a sign-in service, for example https://sign-in.example.gov.kh',
  )
export type Editing = z.infer<typeof editing>

/** The shape of `content/gazetteer.json`: the province with its districts and their communes. */
const gazetteer = z.object({
  source: z.string(),
  province: z.object({ ...placeName, ...unitName }),
  districts: z
    .array(z.object({ ...placeName, ...unitName, communes: z.array(z.object({ ...placeName, ...unitName })) }))
    .refine(
      (districts) => new Set(districts.map(({ latin }) => toSlug(latin))).size === districts.length,
      'two districts have the same Latin name',
    ),
})

const siteInput = z.strictObject({
  /** The administration as it signs its releases. */
  name: localized,
  /** The kingdom's motto, as printed at the head of official papers. */
  motto: z.strictObject({ kingdom: localized, words: localized }),
  /** One sentence that says what the site is, for search engines and share cards. */
  description: localized,
  baseUrl: origin,
  /** Path of the emblem below `public/`. */
  emblem: z.string().startsWith('/'),
  /** Minutes that local time is ahead of UTC. The kingdom has no summer time: 420. */
  utcOffsetMinutes: z.number().int().min(-720).max(840),
  /** Departments that may stand in `issuedBy`, by slug. One with `press` answers newsrooms itself. */
  departments: z.record(slug, localized.extend({ press: z.strictObject({ phone, telegram: telegram.optional() }).optional() })),
  contact: z.strictObject({
    address: localized,
    phone,
    telegram: telegram.optional(),
    email: z.email(),
    hours: localized,
  }),
  social: z.array(z.strictObject({ name: z.string(), url: z.url() })),
  /** How the house writes Khmer, for proofreading (docs/proofreading.md). */
  houseStyle: z.strictObject({
    /** The last sentence of a release ends with ៕. */
    hasClosingSign: z.boolean(),
    /** Words and names of committees that are spelt this way: one subscript for the two that look alike, no letter amiss. */
    spellings: z.array(z.string().min(1)),
  }),
  editing: editing.optional(),
  gazetteer,
})
export type SiteInput = z.input<typeof siteInput>

/** A place of the province. `spellings` are all its names in Latin letters, the official one first. */
type Place = { code: string; slug: string; name: Localized; fullName: Localized; spellings: string[] }
export type Commune = Place
export type District = Place & { communes: Commune[] }
export type Site = Omit<z.infer<typeof siteInput>, 'gazetteer'> & { province: Place; districts: District[] }

/**
 * Checks `site.config.ts` and derives the districts from the gazetteer.
 * @throws Error that names every wrong field, so that a malformed configuration stops the process at start.
 */
export function defineSite(input: SiteInput): Site {
  const result = siteInput.safeParse(input)
  if (!result.success) throw new Error(`site.config.ts is not valid:\n${z.prettifyError(result.error)}`)
  const { gazetteer: places, ...site } = result.data
  const districts = places.districts.map((district) => ({ ...toPlace(district), communes: district.communes.map(toPlace) }))
  return { ...site, province: toPlace(places.province), districts }
}

type PlaceInput = z.infer<typeof gazetteer>['districts'][number]['communes'][number]

function toPlace({ code, km, latin, ungegn, aliases = [], unit, unitKm }: PlaceInput): Place {
  return {
    code,
    slug: toSlug(latin),
    name: { km, en: latin },
    fullName: { km: `${unitKm}${km}`, en: `${latin} ${unit}` },
    spellings: [latin, ...(ungegn ? [ungegn] : []), ...aliases],
  }
}
