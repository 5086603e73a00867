/** `sp3ru10` as people write it: `SP3 RU10`. */
export const levelIn = (level: string): string => level.toUpperCase().replace(/(?<=\d)RU/, ' RU')
