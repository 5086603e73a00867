/** An organization to start from: complete answers, as they stand in a link. */
export interface Sample {
  readonly id: string
  readonly query: string
}

/** Small before large, mail before the real-time servers, both halves last. Words: `start.sample.<id>`. */
export const SAMPLES = [
  {
    id: 'small',
    query:
      'v=1&days=7&dirsync=no&exchange=2010-sp3ru32&forest=2012-r2&freebusy=no&journaling=no&keepsync=no&largest=18&mailboxes=60&outlook=2016.apps&publicfolders=no&relay=yes&remain=nothing&rtc=none&stay=no&um=no',
  },
  {
    id: 'medium',
    query:
      'v=1&days=45&dirsync=yes&exchange=2016-cu23&freebusy=no&journaling=no&keepsync=yes&largest=42&mailboxes=850&outlook=2019.apps.mobile&publicfolders=yes&relay=yes&remain=tools&rtc=none&stay=no&um=no',
  },
  {
    id: 'large',
    query:
      'v=1&days=270&dirsync=yes&exchange=2016-cu23.2019-cu15&forest=2016&freebusy=yes&journaling=yes&keepsync=yes&largest=95&mailboxes=12000&outlook=2016.2021.apps.mac.mobile&publicfolders=yes&relay=yes&remain=server&rtc=none&stay=no&um=no',
  },
  {
    id: 'stay',
    query:
      'v=1&exchange=2016-cu23&forest=2016&outlook=2016.2021.activesync&publicfolders=yes&rtc=none&stay=yes&um=no&windows=2022',
  },
  {
    id: 'talk',
    query:
      'v=1&chat=none&dirsync=yes&exchange=none&forest=2016&outlook=2016.apps&rtc=lync2013-1182&rtcclients=lync2013.sfb2016.phone&rtcgoal=teams&um=no&users=900&voice=yes&windows=2022',
  },
  {
    id: 'rooms',
    query:
      'v=1&chat=sfb2015&exchange=none&forest=2016&rtc=sfb2015-619&rtcclients=sfb2016.sfb2019&rtcgoal=server&users=2400&voice=yes&windows=2022',
  },
  {
    id: 'both',
    query:
      'v=1&chat=none&days=120&dirsync=yes&exchange=2013-cu23&forest=2012-r2&freebusy=yes&journaling=no&keepsync=yes&largest=55&mailboxes=600&outlook=2016.apps&publicfolders=no&relay=yes&remain=server&rtc=lync2013-1182&rtcclients=lync2013.phone&rtcgoal=teams&stay=no&um=yes&users=600&voice=yes&windows=2022',
  },
] as const satisfies readonly Sample[]
