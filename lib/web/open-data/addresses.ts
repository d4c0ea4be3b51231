/** Where the build puts the archive for download; files of years stand beside these. */
export const DATA_PREFIX = '/data/'

export const DATA_ADDRESSES = {
  /** What there is, as JSON. */
  index: '/data/index.json',
  /** Every release, one JSON object a line, compressed. */
  everything: '/data/releases.ndjson.gz',
  /** As `sha256sum --check` reads it. */
  checksums: '/data/SHA256SUMS',
  /** The hash and the state of every release. */
  manifest: '/data/manifest.json',
  /** Ed25519 signature of the manifest, 64 bytes in Base64. */
  signature: '/data/manifest.json.sig',
  publicKey: '/data/public-key.pem',
} as const

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  gz: 'application/gzip',
}

/** The media type of one of the archive's files. */
export const getDataType = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8'
