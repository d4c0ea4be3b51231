import { getQrPath } from '@/lib/web/qr-path'

export type QrCodeProps = { address: string }

/** A QR code for paper. It stands in the page itself (about 350 bytes compressed), so that it prints without network or script. */
export function QrCode({ address }: QrCodeProps) {
  const { size, path } = getQrPath(address)
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className="qr-code" aria-hidden="true">
      <path d={path} stroke="currentColor" shapeRendering="crispEdges" />
    </svg>
  )
}
