import { readFileSync } from 'node:fs'
import { judgeSecurityTxt } from '@/lib/web/security-txt'

/** A part of `npm run verify`: does somebody still stand behind the contacts for weaknesses? */
const verdict = judgeSecurityTxt(readFileSync('public/.well-known/security.txt', 'utf8'), Date.now())
console.log(verdict ? `${verdict.isError ? 'error' : 'warning'}: ${verdict.message}` : 'security.txt is in order.')
process.exit(verdict?.isError ? 1 : 0)
