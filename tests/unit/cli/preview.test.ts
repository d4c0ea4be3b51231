import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { createPreviewServer, isLoopbackHost, listen } from '@/cli/preview/guard'
import { preview } from '@/cli/preview/preview'
import { PREVIEW_TEXTS } from '@/cli/preview/texts'
import { getRelease } from '@/lib/catalog/query'
import { showEverything } from '@/lib/catalog/show-everything'
import { createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { build, getCatalogFile, LATER, open } from '../catalog/helpers'
import { runMadeUp } from './helpers'

const upgraded: string[] = []
const server = createPreviewServer({
  request: (_, response) => response.end('a draft'),
  upgrade: ({ headers }, socket) => {
    upgraded.push(headers.host ?? '')
    socket.destroy()
  },
})
const port = await listen(server, 0)
afterAll(() => server.close())

const get = (host: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const asking = request({ port, host: '127.0.0.1', headers: { host } }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asking.on('error', reject).end()
  })

describe('the preview', () => {
  it('is on this machine only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' })
  })

  it.each(['localhost', 'localhost:3100', '127.0.0.1:3100', '[::1]:3100', 'LOCALHOST'])('answers to %s', async (host) => {
    expect(await get(host)).toEqual({ status: 200, text: 'a draft' })
  })

  it.each(['news.example.org', 'localhost.example.org', '127.0.0.1.example.org', '192.168.1.5:3100', 'localhost:3100.example.org'])(
    'tells nothing to one who calls it %s',
    async (host) => {
      const { status, text } = await get(host)
      expect(status).toBe(421)
      expect(text).toContain(PREVIEW_TEXTS.km.otherHost)
      expect(text).not.toContain('a draft')
    },
  )

  it('opens no socket to one who calls it by another name', async () => {
    const upgrade = (host: string) =>
      new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () =>
          socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`),
        )
        socket.on('close', () => resolve()).on('error', () => resolve())
      })
    await upgrade('news.example.org')
    await upgrade('localhost')
    expect(upgraded).toEqual(['localhost'])
    expect(isLoopbackHost(undefined)).toBe(false)
  })

  it('refuses what is no port', async () => {
    const { code, warnings } = await runMadeUp(preview, createTree(), ['--port', '80', '--lang', 'en'])
    expect({ code, warnings }).toMatchObject({ code: 2, warnings: PREVIEW_TEXTS.en.noPort('80') })
  })
})

describe('the catalog of a preview', () => {
  it('shows what readers do not see, and says why, also after the next change', async () => {
    const tree = createTree({
      [toName('draft')]: writeRelease({ draft: true }),
      [toName('later')]: writeRelease({ publishAt: '2099-01-01' }),
      [toName('over')]: writeRelease({ unpublishAt: '2026-03-01' }),
      [toName('seen')]: writeRelease(),
    })
    const list = async () => {
      await build(tree)
      await showEverything(getCatalogFile(tree), LATER)
      const catalog = await open(tree)
      const releases = await Promise.all(['draft', 'later', 'over', 'seen'].map((slug) => getRelease(catalog, slug, 'km', LATER)))
      return releases.map((release) => release?.article.hiddenAs)
    }
    expect(await list()).toEqual(['draft', 'scheduled', 'expired', null])
    tree.write({ [toName('draft')]: writeRelease({ draft: true, tags: ['a'] }) })
    expect(await list()).toEqual(['draft', 'scheduled', 'expired', null])
  })
})
