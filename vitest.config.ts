import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['tests/{unit,content,search,process}/**/*.test.ts'],
    testTimeout: 120_000,
    // By itself vitest leaves one core free: of two that is half.
    maxWorkers: '100%',
  },
})
