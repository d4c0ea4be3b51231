import type { Editing } from '@/lib/site/define-site'

export const ADMIN_PATH = '/admin'

/** Where the services of repositories answer programs, and where they keep the pictures of people. */
const SERVICES: Readonly<Record<Editing['service'], { api: string; people: string }>> = {
  github: { api: 'https://api.github.com', people: 'https://avatars.githubusercontent.com' },
  gitlab: { api: 'https://gitlab.com', people: 'https://secure.gravatar.com' },
  gitea: { api: 'https://gitea.com', people: 'https://gitea.com' },
}

/**
 * The headers of everything below `/admin/`. The form runs its own scripts only, and talks to nobody but the service that
 * holds the repository. It sets styles of elements as it goes, and shows pictures that are not saved yet (`blob:`).
 */
export function getAdminHeaders(editing: Editing | undefined): Record<string, string> {
  const service = editing && (editing.origin ? { api: editing.origin, people: editing.origin } : SERVICES[editing.service])
  const policy: Record<string, string> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self'",
    'img-src': join("'self' blob: data:", service?.people),
    'media-src': "'self' blob:",
    'connect-src': join("'self' blob: data:", service?.api, editing?.service === 'github' && editing.signIn),
    'frame-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }
  return {
    'content-security-policy': Object.entries(policy)
      .map((directive) => directive.join(' '))
      .join('; '),
    // A window in which an editor signs in tells this one that it is done.
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
  }
}

function join(...sources: (string | false | undefined)[]): string {
  return sources.filter(Boolean).join(' ')
}
