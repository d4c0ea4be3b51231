import { expect, it } from 'vitest'
import { getPrintedAddress } from '@/lib/web/printed-address'

it.each([
  ['/km/contact', 'ទំនាក់ទំនង', 'prey-sample.example/km/contact'],
  ['https://www.moh.example/forms/', 'the form', 'www.moh.example/forms'],
  ['https://www.moh.example/', 'www.moh.example', null],
  ['#fn-1', '1', null],
  ['tel:023000011', '023 000 011', null],
  ['mailto:press@example.org', 'press@example.org', null],
])('of %s with the words %s, paper shows %s', (href, text, printed) => {
  expect(getPrintedAddress(href, text, 'https://prey-sample.example')).toBe(printed)
})
