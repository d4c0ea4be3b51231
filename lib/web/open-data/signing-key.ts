import { createPrivateKey, type KeyObject } from 'node:crypto'

/** Does this build sign its manifest? */
export const isSigned = (): boolean => Boolean(process.env.SIGNING_KEY)

/**
 * The private key with which the build signs, from `SIGNING_KEY`: Ed25519 (RFC 8032) as PKCS #8 in Base64 on one line
 * (docs/verification.md says how it is made). Null when there is none.
 * @throws Error for a text that is no such key; it does not repeat the text
 */
export function readSigningKey(): KeyObject | null {
  const text = process.env.SIGNING_KEY
  if (!text) return null
  try {
    const key = createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, for a key of another kind too.
  }
  throw new Error('SIGNING_KEY is not an Ed25519 key in PKCS #8, DER, Base64. docs/verification.md says how to make one.')
}
