/**
 * Is this the site that the public is meant to find? A copy for trials says so of none of its pages: two sites with the same
 * texts would stand against each other in search engines. Set at build: `SITE_PUBLIC=1 npm run build`.
 */
export const isPublic = (): boolean => process.env.SITE_PUBLIC === '1'
