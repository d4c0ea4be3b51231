const MEAN_FULL_MOON = 2_451_550.09766
const MONTH = 29.530588861

/**
 * Days from the nearest true full moon to noon in Phnom Penh; negative when noon comes first. The moon after
 * J. Meeus, "Astronomical Algorithms" (1998), chapter 49, without the terms that move it by less than two minutes.
 * @param iso `YYYY-MM-DD`
 */
export function countDaysFromFullMoon(iso: string): number {
  const noon = Date.parse(`${iso}T12:00+07:00`) / 86_400_000 + 2_440_587.5
  const k = Math.round((noon - MEAN_FULL_MOON) / MONTH - 0.5) + 0.5
  return noon - getFullMoon(k)
}

/** Julian day of the full moon `k` months after the first new moon of 2000; `k` ends in .5. */
function getFullMoon(k: number): number {
  const centuries = k / 1_236.85
  const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)
  const sun = 2.5534 + 29.1053567 * k
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * centuries ** 2
  const node = 160.7108 + 390.67050284 * k
  const orbit = 1 - 0.002516 * centuries
  return (
    MEAN_FULL_MOON +
    MONTH * k +
    0.00015437 * centuries ** 2 -
    0.40614 * sin(moon) +
    0.17302 * orbit * sin(sun) +
    0.01614 * sin(2 * moon) +
    0.01043 * sin(2 * node) +
    0.00734 * orbit * sin(moon - sun) -
    0.00515 * orbit * sin(moon + sun) +
    0.00209 * orbit ** 2 * sin(2 * sun)
  )
}
