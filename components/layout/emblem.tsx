import { site } from '@/site.config'

export type EmblemProps = { /** Width and height in CSS pixels where no class says otherwise. */ size: number; className?: string }

/** The emblem of the administration, beside its name: it says nothing more. Low priority: React would fetch it ahead of the style sheet otherwise. */
export function Emblem({ size, className }: EmblemProps) {
  return <img src={site.emblem} alt="" width={size} height={size} fetchPriority="low" className={className} />
}
