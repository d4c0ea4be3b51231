/**
 * `node cli/complete-lockfile.mjs`: names in package-lock.json the optional packages that the registry of this
 * machine does not offer (binaries for other systems). Without their names `npm ci` calls the lock incomplete.
 * Run it after every change of dependencies, then `npm install` once more.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const LOCK_FILE = 'package-lock.json'
const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8'))
const packages = lock.packages

/** True when a package that stands at `from` finds `name`: in its own node_modules or in one further up. */
function isResolved(from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

/** Systems stand in the names of such packages: `@next/swc-darwin-arm64`. */
function getSystem(name) {
  const os = /(?:^|[-/])(darwin|linux|win32|freebsd|openbsd|netbsd|android|sunos|aix|openharmony)(?=-|$)/.exec(name)?.[1]
  const cpu = /-(arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|mips64el)(?=-|$)/.exec(name)?.[1]
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) }
}

let added = 0
for (const [place, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isResolved(place, name)) continue
    packages[`node_modules/${name}`] = { version: version.replace(/^[\^~]/, ''), optional: true, ...getSystem(name) }
    added++
  }
}

const [root, ...others] = Object.entries(packages)
lock.packages = Object.fromEntries([root, ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))])
writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} packages added to ${LOCK_FILE}`)
