/**
 * The solar year of the Khmer calendar: four figures per year, and the New Year that follows from them.
 * Years are of the small era (ចុល្លសករាជ, C.S.), which is the Gregorian year less 638 from its Leung Sak in April.
 * Days are counted from 1970-01-01 (day 0).
 *
 * Sources: the rules are those of Roath Kim Soeun, "Pratitin Soryakkatik-Chankatik 1900-1999" and "Atta Leung Sak ning
 * Moha Sangkran", as Phylypo Tum describes them (cam-cc.org/calendar, khmer-calendar.tovnah.com); the constants are those
 * of the Suriyayatra, which Cambodia shares with Thailand, Laos and Burma (F. G. Faraut, "Astronomie cambodgienne", 1910;
 * J. C. Eade, "The Calendrical Systems of Mainland South-East Asia", 1995). They are written there for the Buddhist era
 * (C.S. 1385 is B.E. 2567); for the small era only the additive terms differ.
 */

/** A solar year has 292,207 parts of 1/800 day: 365 days, 6 hours, 12 minutes, 36 seconds. */
const YEAR_PARTS = 292_207
const DAY_PARTS = 800
/** The first Leung Sak of the era, in parts; the 373 parts are what the reckoning began with. */
const ERA_PARTS = 373
/** Day 1 of the era's count of days (ហារគុណ) is day -486,420 of ours (Julian day 1,954,168). */
const ERA_START_DAY = -486_421
/** 703 lunar days are 692 solar days; 650 is the era's remainder. */
const LUNAR_DAY_GAIN = 11
const LUNAR_CYCLE_DAYS = 692
const LUNAR_ERA_REMAINDER = 650

const CIRCLE_ARCMIN = 360 * 60
const MINUTES_PER_DAY = 1_440
/** The sun moves one minute of arc in 24 minutes of time. */
const MINUTES_PER_ARCMIN = 24

export type SolarYear = {
  /** ឡើងស័ក, the day on which the mean sun ends its round: the last day of the New Year, and the first of the sak. */
  leungSak: number
  /** ក្រមធុពល, 1 to 800: parts of that day still to come when the round ends. */
  kromathupul: number
  /** អវមាន, 0 to 691: how far the lunar day runs ahead of the solar day. */
  avoman: number
  /** បូតិថី, 0 to 29: the age of the moon. */
  bodithey: number
}

/** The four figures of a year of the small era. */
export function getSolarYear(era: number): SolarYear {
  const parts = era * YEAR_PARTS + ERA_PARTS
  const count = Math.floor(parts / DAY_PARTS) + 1
  const gained = LUNAR_DAY_GAIN * count + LUNAR_ERA_REMAINDER
  return {
    leungSak: count + ERA_START_DAY,
    kromathupul: DAY_PARTS - (parts % DAY_PARTS),
    avoman: gained % LUNAR_CYCLE_DAYS,
    bodithey: (count + Math.floor(gained / LUNAR_CYCLE_DAYS)) % 30,
  }
}

export type NewYear = {
  /** មហាសង្ក្រាន្ត, the day on which the sun enters the first sign: the first day of the New Year, three or four days long. */
  sangkran: number
  /** The minute of that day at which it enters, 0 to 1440; the animal of the year changes then. A multiple of 24. */
  sangkranMinute: number
  /** ឡើងស័ក, the last day of the New Year; the sak changes with it. */
  leungSak: number
}

/** The New Year in April that begins a year of the small era. */
export function getNewYear(era: number): NewYear {
  const { leungSak } = getSolarYear(era)
  const last = getSolarYear(era - 1)
  // The sun is in the sign two days before the mean sun always, three days before in years of four New Year days.
  const isIn = (day: number): boolean => getTrueSun(day - last.leungSak, last.kromathupul) >= CIRCLE_ARCMIN
  const sangkran = isIn(leungSak - 3) ? leungSak - 3 : leungSak - 2
  const entered = getTrueSun(sangkran - last.leungSak, last.kromathupul) - CIRCLE_ARCMIN
  return { sangkran, sangkranMinute: MINUTES_PER_DAY - entered * MINUTES_PER_ARCMIN, leungSak }
}

/**
 * Where the sun stands at the end of a day around the New Year, in minutes of arc.
 * @param days days since the last Leung Sak (សុទិន), 362 to 366
 */
function getTrueSun(days: number, kromathupul: number): number {
  // The mean sun in signs, degrees and minutes, by the rounded steps of the tables, which take off 3 minutes at the end.
  const parts = DAY_PARTS * days + kromathupul
  const inSign = parts % 24_350
  const mean = Math.floor(parts / 24_350) * 1_800 + Math.floor(inSign / 811) * 60 + Math.floor((inSign % 811) / 14) - 3
  // The correction, from the arc between the sun and the line of its apogee (80°). At the New Year the arc is 79° to 84°:
  // the sixth step of the table (ឆាយា), where the correction grows from 129 minutes at 75° by 5 in 900.
  const arc = CIRCLE_ARCMIN + 80 * 60 - mean
  return mean + 129 + Math.floor(((arc - 75 * 60) * 5) / 900)
}
