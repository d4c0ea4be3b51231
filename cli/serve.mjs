/** `npm run serve`: from a fresh clone to the served site. `PORT` sets the port, 3000 without it. */
import { installDependencies, run } from './install.mjs'

installDependencies()
run('npm', ['run', 'build'])
// In this process' place as far as signals go: Ctrl-C and SIGTERM reach the server, which stops gracefully.
const { spawn } = await import('node:child_process')
const server = spawn('npm', ['start'], { stdio: 'inherit', shell: process.platform === 'win32' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
