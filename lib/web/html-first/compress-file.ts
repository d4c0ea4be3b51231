import { link, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ENCODINGS } from './site-manifest'

/** A year of the archive for download: at the best quality a megabyte takes two seconds. */
const LARGE_BYTES = 1_000_000
const BROTLI_LARGE_QUALITY = 9

const COMPRESS = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: body.byteLength > LARGE_BYTES ? BROTLI_LARGE_QUALITY : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
}

/**
 * Writes the compressed forms beside a file. Those of the last build are taken when its file was the same: at the best
 * quality, brotli takes longer than all the rest.
 * @param last the same file as the last build wrote it
 * @returns whether they had to be made
 */
export async function compressFile(file: string, body: Buffer, last: string): Promise<boolean> {
  if (await isSame(last, body)) {
    try {
      for (const { ending } of ENCODINGS) await link(last + ending, file + ending)
      return false
    } catch {
      // The last build was interrupted: they are made below, over what could be linked.
    }
  }
  await Promise.all(ENCODINGS.map(async ({ name, ending }) => writeFile(file + ending, await COMPRESS[name](body))))
  return true
}

const isSame = async (file: string, body: Buffer): Promise<boolean> => {
  try {
    return body.equals(await readFile(file))
  } catch {
    return false
  }
}
