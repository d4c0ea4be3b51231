import { z } from 'zod'

/** How long the alerts go without looking whether another catalog has taken the place of the one they were read from. */
export const CATALOG_CHECK_MS = 250

const count = (fallback: number) => z.coerce.number().int().positive().default(fallback)

/** What an operator may set in the environment, with what holds otherwise. Each is explained in deploy/README.md. */
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Many readers share one address behind the gateways of mobile networks: a low number shuts out a district. */
  CONNECTIONS_PER_ADDRESS: count(2000),
  MAX_CONNECTIONS: count(15_000),
  MAX_HEADER_BYTES: count(16_384),
  /** A filter with a long Khmer query stays below this: one letter is nine bytes in an address. */
  MAX_URL_BYTES: count(8192),
  /** A text to be verified: one Khmer letter is nine bytes in a form. */
  MAX_FORM_BYTES: count(512 * 1024),
  HEADERS_TIMEOUT_MS: count(10_000),
  REQUEST_TIMEOUT_MS: count(30_000),
  KEEP_ALIVE_MS: count(20_000),
  /** How long nothing may move on a connection under way: a phone between two masts is silent for a while. */
  SILENCE_TIMEOUT_MS: count(60_000),
  /** How long answers under way may take after the sign to stop. */
  STOP_TIMEOUT_MS: count(10_000),
  /** Pages and small files that are kept in memory, ready to be sent. */
  MEMORY_CACHE_BYTES: count(32 * 1024 * 1024),
})

export type ServerConfig = z.infer<typeof schema>

/**
 * @param environment a variable that is empty counts as not set
 * @throws Error that names each variable that cannot be used
 */
export function readConfig(environment: Record<string, string | undefined>): ServerConfig {
  const { data, error } = schema.safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')))
  if (data) return data
  throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
}
