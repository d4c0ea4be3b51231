import addresses from './own-scripts.json'

export type OwnScriptProps = { /** A file of `app/scripts/`, without its ending. */ name: keyof typeof addresses }

/** A small module script of ours, from the file that cli/scripts made of it. Pages must work without it. */
export function OwnScript({ name }: OwnScriptProps) {
  return <script type="module" src={addresses[name]} />
}
