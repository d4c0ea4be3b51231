/** Words before a name that say of what kind it is. */
export const KINDS = ['ខេត្ត', 'ក្រុង', 'ស្រុក', 'ខណ្ឌ', 'ឃុំ', 'សង្កាត់', 'មន្ទីរ', 'ស្នងការដ្ឋាន', 'អង្គភាព', 'គណៈកម្មាធិការ', 'ខែ'] as const
