/** The direction of imports: app → components → lib. A module knows only what stands below it. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(app|components|lib|cli|server|content|site\\.config)', pathNot: allowed },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('khmer-knows-nobody', '^lib/khmer', '^lib/khmer', 'Khmer text rules are pure and could be a package of their own.'),
    only(
      'english-knows-khmer',
      '^lib/english',
      '^lib/(english|khmer)',
      'Rules on English text share the shape of findings with those on Khmer.',
    ),
    only('i18n-knows-nobody', '^lib/i18n', '^(lib/i18n|locales)', 'Languages and addresses stand below everything.'),
    only('problems-below-checks', '^lib/problems', '^lib/(problems|khmer)', 'What an editor is told stands below all checks.'),
    only('site-knows-nobody', '^lib/site', '^lib/site', 'The province is data.'),
    only('mdx-below-catalog', '^lib/mdx', '^lib/(mdx|khmer|i18n|problems)', 'The catalog uses the MDX rules, never the other way.'),
    only(
      'catalog-below-web',
      '^lib/catalog',
      '^(lib/(catalog|mdx|pictures|khmer|english|i18n|problems|site)|content)',
      'The one door to content knows no page.',
    ),
    only('lib-below-components', '^lib', '^(lib|content|site\\.config)', 'lib never imports components or app.'),
    only('components-below-app', '^components', '^(components|lib|site\\.config)', 'Components never import a page.'),
    only(
      'admin-below-web',
      '^lib/admin',
      '^(lib/(admin|catalog|mdx|khmer|i18n|problems|site)|locales)',
      'The form is made of the rules of content, and knows no page.',
    ),
    only(
      'slow-checks-below-cli',
      '^lib/slow-checks',
      '^lib/(slow-checks|catalog|mdx|i18n|problems|site)',
      'What only the check does is known to no page.',
    ),
    only('pictures-below-pages', '^lib/pictures', '^lib/(pictures|mdx|problems)', 'Pictures are made from files and named by components.'),
    only(
      'server-uses-lib',
      '^server',
      '^(server|lib|components|site\\.config|app/(api|r|news-sitemap\\.xml)/)',
      'It renders lists and alerts from the same components as pages (docs/adr/0009, 0012), and calls the route handlers.',
    ),
    only('cli-uses-lib', '^cli', '^(cli|lib|site\\.config)'),
    {
      name: 'components-get-data-as-props',
      comment: 'Components take types and terms from the catalog, never its functions.',
      severity: 'error',
      from: { path: '^components' },
      to: { path: '^lib/catalog', pathNot: '^lib/catalog/(article|change|terms|alerts/alert|verification/verification)\\.ts' },
    },
    {
      name: 'content-has-one-door',
      severity: 'error',
      from: { pathNot: '^(lib/catalog|site\\.config)' },
      to: { path: '^content' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|\\.next|tests|bench)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'] },
  },
}
