/**
 * Loader that gives `@mdx-js/loader` our plugins. Turbopack accepts only plain data as loader options, so the
 * plugins are attached here; it also forgets that a loader has changed, so next.config.ts passes a fingerprint of
 * lib/mdx as an option, and an edit of a rule compiles every body anew.
 */
const mdxLoader = require('@mdx-js/loader')

let modules

module.exports = function loadRelease(source) {
  const callback = this.async()
  const { projectDir } = this.getOptions()
  modules ??= import('tsx/esm/api').then(({ tsImport }) => tsImport('./compile-options.ts', `file://${__filename}`))
  modules
    .then(({ getCompileOptions }) => {
      const options = getCompileOptions(this.resourcePath, { projectDir })
      mdxLoader.call(
        { resourcePath: this.resourcePath, context: this.context, mode: this.mode, getOptions: () => options, async: () => callback },
        source,
      )
    })
    .catch(callback)
}
