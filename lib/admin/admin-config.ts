import type { CmsConfig, EntryCollection, Field, GitBackend } from '@sveltia/cms'
import { routing } from '@/lib/i18n/routing'
import type { Editing, Site } from '@/lib/site/define-site'
import { createComponentForms, TABLE_FORM } from './component-forms'
import { BODY_WORDS } from './field-words'
import { createReleaseFields, RELEASE_COLLECTION } from './release-fields'
import { RELEASE_FORMAT } from './release-file'

/** Phone photographs stay below this; the check warns from 5 MB on. */
const MAX_FILE_BYTES = 15_000_000

/** The date and words in Latin letters. */
const SLUG_PATTERN = '^\\d{4}-\\d{2}-\\d{2}-(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$'

/**
 * The configuration of the form in the browser (Sveltia CMS), all of it plain data. Its fields come from the schema of
 * the front matter, its components from the registry.
 */
export function createAdminConfig(site: Site): CmsConfig {
  const components = createComponentForms().map(({ name }) => name)
  const body: Field = {
    name: 'body',
    ...BODY_WORDS,
    widget: 'richtext',
    i18n: true,
    editor_components: [...components, TABLE_FORM.name],
    allow_nested_components: false,
  }
  const fields = createReleaseFields(site)
  // What every release needs comes first: its text need not be looked for below rare fields.
  const isNeeded = (field: Field) => 'required' in field && field.required === true
  const releases: EntryCollection = {
    name: RELEASE_COLLECTION,
    label: 'សេចក្តីប្រកាស',
    label_singular: 'សេចក្តីប្រកាស',
    icon: 'newspaper',
    folder: 'content/news',
    path: `{{date | date('YYYY')}}/{{slug}}`,
    format: RELEASE_FORMAT,
    slug: {
      editable: ['create'],
      hint: 'អាសយដ្ឋានក្នុងគេហទំព័រ៖ កាលបរិច្ឆេទ និងពាក្យអង់គ្លេសពីរបី ជាអក្សរតូច រវាងពាក្យដាក់សញ្ញា - ឧទាហរណ៍ 2026-12-01-road-repair',
      pattern: [SLUG_PATTERN, 'សូមសរសេរកាលបរិច្ឆេទ និងពាក្យអង់គ្លេសពីរបី ជាអក្សរតូច ឧទាហរណ៍ 2026-12-01-road-repair'],
    },
    // `dirname` is where the release lies below `content/news`: year and slug.
    media_folder: '/public/media/{{dirname}}',
    public_folder: '/media/{{dirname}}',
    i18n: true,
    fields: [...fields.filter(isNeeded), body, ...fields.filter((field) => !isNeeded(field))],
    summary: `{{title}} · {{date | date('YYYY-MM-DD')}}`,
    sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
    view_filters: [{ label: 'សេចក្តីព្រាង', field: 'draft', pattern: true }],
    preview_path: '{{locale}}/news/{{slug}}',
    // Looks of components are those of the site, which `npm run preview` shows.
    editor: { preview: false },
    // An address that readers have is never taken away: a release is withdrawn.
    delete: false,
  }
  return {
    load_config_file: false,
    backend: createBackend(site.editing),
    publish_mode: site.editing?.service === 'gitea' ? 'simple' : 'editorial_workflow',
    site_url: site.baseUrl,
    app_title: site.name.km,
    logo: { src: site.emblem },
    media_folder: 'public/media',
    public_folder: '/media',
    media_libraries: { default: { config: { max_file_size: MAX_FILE_BYTES, slugify_filename: true } }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, timezone: 'local' },
    i18n: { structure: 'multiple_files', locales: [...routing.locales], default_locale: routing.defaultLocale, initial_locales: 'default' },
    // The title of a page is its only heading of the first level.
    field_defaults: {
      richtext: {
        buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
        use_emoji_autocomplete: false,
      },
    },
    collections: [releases],
  }
}

/** Without a repository in `site.config.ts` only a folder on disk can be edited; the form wants the name of one even so. */
function createBackend(editing: Editing | undefined): GitBackend {
  const { service, repository, branch, origin, signIn } = editing ?? { service: 'github', repository: 'local/folder', branch: 'main' }
  const common = { repo: repository, branch, auth_methods: signIn ? (['oauth', 'token'] as const).slice() : (['token'] as const).slice() }
  switch (service) {
    case 'github':
      return { name: 'github', ...common, ...(origin && { api_root: `${origin}/api/v3` }), ...(signIn && { base_url: signIn }) }
    case 'gitlab':
      return {
        name: 'gitlab',
        ...common,
        ...(origin && { api_root: `${origin}/api/v4`, base_url: origin }),
        ...(signIn && { auth_type: 'pkce', app_id: signIn }),
      }
    case 'gitea':
      return {
        name: 'gitea',
        ...common,
        ...(origin && { api_root: `${origin}/api/v1`, base_url: origin }),
        ...(signIn && { app_id: signIn }),
      }
  }
}
