import type { MetricsWords } from '../src/transports/html/representation.ts'

/** The texts of metrics in German. */
export const GERMAN: Partial<MetricsWords> = {
  language: 'de',
  metrics: 'Kennzahlen',
  loading: 'Kennzahlen werden geladen …',
  shown: { one: '{count} Kennzahl', other: '{count} Kennzahlen' },
  all: 'Alle Gemeinschaften',
  chart: 'Diagramm: {title}. Die Werte stehen in der Tabelle darunter.',
  figures: 'Werte: {title}',
  period: 'Zeitraum',
  total: 'Gesamt',
  open: 'bisher',
  withheld: 'Zurückgehalten wird ein Wert über weniger als 5 Menschen, und jeder, aus dem er folgen würde.',
  csv: 'Als CSV herunterladen',
  by: { month: '{unit} je Monat', quarter: '{unit} je Quartal', year: '{unit} je Jahr' },
  lack: { small_numbers: 'zurückgehalten', attendance_unknown: 'Anwesenheit unbekannt' },
  refused: { managers: 'Hier nicht zu sehen: nur Leitung und Kernteam einer Gemeinschaft sehen diese Kennzahl.' },
  metric: {
    members: { title: 'Mitglieder', description: 'Wie viele Menschen Mitglieder sind.', unit: 'Menschen' },
    events_held: { title: 'Veranstaltungen', description: 'Was stattgefunden hat.', unit: 'Termine' },
    head_count: { title: 'Besuche', description: 'Wie viele gekommen sind, jedes Mal gezählt.', unit: 'Besuche' }
  },
  part: { workshop: 'Werkstatt' }
}

/** The texts of metrics in Arabic. */
export const ARABIC: Partial<MetricsWords> = {
  language: 'ar',
  metrics: 'المؤشرات',
  loading: 'جارٍ تحميل المؤشرات…',
  shown: { one: 'مؤشر واحد', two: 'مؤشران', few: '{count} مؤشرات', other: '{count} مؤشرًا' },
  all: 'جميع المجتمعات',
  chart: 'رسم بياني: {title}. القيم في الجدول أدناه.',
  figures: 'القيم: {title}',
  period: 'الفترة',
  total: 'المجموع',
  open: 'حتى الآن',
  withheld: 'تُحجب القيمة إن كانت عن أقل من ٥ أشخاص أو كان يمكن استنتاج مثلها منها.',
  csv: 'تنزيل بصيغة CSV',
  by: { month: '{unit} حسب الشهر', quarter: '{unit} حسب ربع السنة', year: '{unit} حسب السنة' },
  lack: { small_numbers: 'محجوب', attendance_unknown: 'الحضور غير معروف' },
  refused: { managers: 'لا يظهر هنا: لا يرى هذا المؤشر إلا قادة المجتمع ومجموعته الأساسية.' },
  metric: {
    members: { title: 'الأعضاء', description: 'عدد الأعضاء في نهاية الفترة.', unit: 'أشخاص' },
    events_held: { title: 'الفعاليات', description: 'الفعاليات التي أُقيمت في الفترة.', unit: 'فعاليات' },
    head_count: { title: 'الحضور', description: 'عدد الحاضرين في كل الفعاليات.', unit: 'حضور' }
  },
  part: { workshop: 'ورشة' }
}
