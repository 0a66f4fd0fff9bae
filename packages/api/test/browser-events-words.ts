import type { EventsWords } from '../src/transports/embeds/representation.ts'

/** The texts of events in German. */
export const GERMAN: Partial<EventsWords> = {
  language: 'de',
  events: 'Termine',
  upcoming: 'Nächste Termine',
  view: 'Ansicht',
  agenda: 'Agenda',
  month: 'Monat',
  previous: 'Voriger Monat',
  next: 'Nächster Monat',
  today: 'Heute',
  zone: 'Zeitzone: {zone}',
  loading: 'Termine werden geladen …',
  shown: { one: '{count} Termin', other: '{count} Termine' },
  more: 'Mehr anzeigen',
  others: { other: '{count} weitere' },
  allDay: 'Ganztägig',
  onSite: 'Vor Ort',
  hybrid: '{place} und online',
  cancelled: 'Abgesagt',
  moved: 'Verschoben',
  movedFrom: 'Verschoben von {when}',
  tentative: 'Vorläufig',
  join: 'Online teilnehmen',
  joinTitle: 'Online teilnehmen: {title}',
  add: 'In den Kalender',
  addTitle: 'In den Kalender: {title}',
  subscribe: 'Kalender abonnieren',
  nothingOn: 'Keine Termine an diesem Tag.',
  format: {
    workshop: 'Werkstatt',
    lean_coffee: 'Lean Coffee',
    talk: 'Vortrag',
    training: 'Schulung',
    launch: 'Auftakt'
  }
}

/** The texts of events in Arabic. */
export const ARABIC: Partial<EventsWords> = {
  language: 'ar',
  events: 'الفعاليات',
  upcoming: 'الفعاليات القادمة',
  view: 'العرض',
  agenda: 'جدول',
  month: 'شهر',
  previous: 'الشهر السابق',
  next: 'الشهر التالي',
  today: 'اليوم',
  zone: 'الأوقات حسب {zone}',
  loading: 'جارٍ تحميل الفعاليات…',
  shown: {
    zero: 'لا فعاليات',
    one: 'فعالية واحدة',
    two: 'فعاليتان',
    few: '{count} فعاليات',
    many: '{count} فعالية',
    other: '{count} فعالية'
  },
  more: 'عرض المزيد',
  others: { other: '{count} أخرى' },
  allDay: 'طوال اليوم',
  online: 'عبر الإنترنت',
  onSite: 'حضوري',
  hybrid: '{place} وعبر الإنترنت',
  cancelled: 'ملغاة',
  moved: 'نُقلت',
  movedFrom: 'نُقلت من {when}',
  tentative: 'غير مؤكدة',
  join: 'انضم عبر الإنترنت',
  joinTitle: 'انضم عبر الإنترنت: {title}',
  add: 'أضف إلى التقويم',
  addTitle: 'أضف إلى التقويم: {title}',
  subscribe: 'اشترك في التقويم',
  nothingOn: 'لا فعاليات في هذا اليوم.',
  format: { workshop: 'ورشة', lean_coffee: 'قهوة حوارية', talk: 'محاضرة', training: 'تدريب', launch: 'إطلاق' }
}
