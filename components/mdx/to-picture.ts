import type { Picture } from '@/lib/pictures/recipe'

/** What lib/mdx/remark-release adds to a component that names a picture. Props of MDX are texts. */
export type MeasuredPicture = { width: number | string; height: number | string; hash: string }

export function toPicture({ width, height, hash }: MeasuredPicture): Picture {
  return { hash, width: Number(width), height: Number(height) }
}
