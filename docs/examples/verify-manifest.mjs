// Checks offline that a manifest is the province's, and that a text is in it: node verify-manifest.mjs manifest.json manifest.json.sig public-key.pem text.txt
import { createHash, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [manifest, signature, key, text] = process.argv.slice(2).map((file) => readFileSync(file))
const isSigned = verify(null, manifest, key, Buffer.from(signature.toString(), 'base64'))
const hash = createHash('sha256').update(text).digest('hex')
const release = JSON.parse(manifest).releases.find(({ sha256 }) => sha256 === hash)
console.log(isSigned ? 'signature: good' : 'signature: WRONG', release ? `text: ${release.state}, ${release.url}` : 'text: UNKNOWN')
process.exit(isSigned && release ? 0 : 1)
