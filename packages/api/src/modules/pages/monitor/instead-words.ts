// How servers and hosts say that a page is not there, in the languages of most pages; in small letters.

const any = (...words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')
const whole = (...words: string[]) =>
  new RegExp(`^(?:(?:sorry|oops|whoops|error|oh no)[,!.:]*\\s+)?(?:${words.join('|')})[\\s.,:!…]*$`, 'u')

/** A line that a broken program wrote into a page. */
export const BROKEN_LINE =
  /^(?:(?:php )?(?:fatal error|parse error|warning|notice|deprecated|strict standards|recoverable fatal error)\s?:.{0,2000}\bon line \d+|stack trace:|#\d+ .{0,300}\(\d+\):|#\d+ \{main\}|thrown in .{0,300} on line \d+|traceback \(most recent call last\)|file ".{0,300}", line \d+)/u

export type Wording = {
  /** All that a part of the title or a heading says. */
  heading: RegExp
  /** Anywhere in a heading, and in a page of few words. */
  text: RegExp
}

export const NOT_FOUND: Wording = {
  heading: whole(
    '(?:error |http )?404(?: .*)?',
    '(?:page|file|site|content|document|url|resource) (?:was |is |could )?(?:not|no longer|cannot) (?:be )?(?:found|available|exist)',
    'page (?:does(?:n.t| not) exist|unavailable|not available|missing|gone|removed|deleted)',
    'not found',
    'seite (?:wurde )?(?:nicht|leider nicht) (?:gefunden|verfügbar|vorhanden)',
    'page (?:introuvable|non trouvée)',
    'página no (?:encontrada|disponible)',
    'página não encontrada',
    'pagina (?:non trovata|niet gevonden)'
  ),
  text: any(
    '(?:the |this )?(?:page|file|content|url|address|document)(?: that| which)? you(?:.re| are| were|.ve| have)? (?:looking for|requested|tried to|trying to|followed|entered)',
    '(?:this|the|that|your) (?:requested )?page (?:can.?t|can ?not|could not|couldn.t|was not|wasn.t) (?:be )?(?:found|displayed|located)',
    '(?:this|the|that) (?:requested )?page (?:does not|doesn.t|no longer) exists?',
    '(?:this|the|that) (?:requested )?page (?:has been|was) (?:removed|deleted)|page is (?:gone|no longer (?:available|here))',
    'the requested (?:url|resource|page|document) .{0,200}(?:not found|does not exist)',
    'we (?:can.?t|could ?n.t|could not|cannot|can not) (?:seem to )?find (?:the|that|this|your) (?:page|content|site)',
    '(?:die|diese) (?:angeforderte |gesuchte )?seite (?:(?:wurde|konnte) (?:leider )?nicht gefunden|existiert (?:leider )?nicht)',
    'la page (?:demandée|que vous (?:recherchez|cherchez)|n.existe)',
    'la página (?:solicitada|que (?:busca|buscas))'
  )
}

export const UNAVAILABLE: Wording = {
  heading: whole(
    '(?:under|scheduled|planned|site|system|down for|offline for|closed for) (?:\\p{L}+ )?maintenance',
    'maintenance mode',
    '(?:temporarily |currently |service |site |website )+(?:unavailable|offline|down|closed|not available)',
    'we.ll be (?:right )?back(?: soon| shortly)?',
    '(?:be right back|back soon|under construction)',
    '50[234](?: .*)?',
    'bad gateway|gateway time-?out|service unavailable',
    'wartung(?:sarbeiten|smodus)|wegen wartung geschlossen|vorübergehend nicht (?:erreichbar|verfügbar)',
    'en maintenance|maintenance en cours|temporairement indisponible',
    'en mantenimiento|temporalmente no disponible|in manutenzione|em manutenção|in onderhoud'
  ),
  text: any(
    '(?:down|closed|offline|unavailable|undergoing|performing|under|for|scheduled|planned) (?:\\p{L}+ ){0,2}maintenance',
    '(?:site|website|service|server) (?:is |are )?(?:currently |temporarily )*(?:unavailable|offline|down|closed|not available|under construction)',
    '(?:is|are) (?:temporarily|momentarily) (?:unavailable|offline|down|closed|not available)',
    'briefly unavailable',
    '(?:we.ll|we will|site will) be (?:right )?back (?:soon|shortly|online|later)',
    'wartungsarbeiten|vorübergehend nicht (?:erreichbar|verfügbar)',
    'temporairement indisponible|en cours de maintenance|temporalmente (?:no disponible|fuera)'
  )
}

export const ERROR_PAGE: Wording = {
  heading: whole(
    '(?:error|http|status) ?(?:code )?5\\d\\d|500(?: .*)?',
    '(?:internal server|server|application|runtime|database|unexpected|fatal|system|php|critical) error',
    'server error in .{0,100} application',
    'something went wrong|an error (?:has )?occurred|unhandled exception|exception report|error(?:\\s?[:!].{0,100})?$',
    'whoops,? looks like something went wrong',
    'interner (?:server|system)fehler|erreur (?:interne|serveur)|error interno'
  ),
  text: any(
    '(?:fatal|parse) error\\s?:.{0,500}\\bon line \\d+',
    '(?:warning|notice|deprecated)\\s?:.{0,500}\\bon line \\d+',
    'uncaught (?:\\p{L}|\\\\)*(?:exception|error)',
    'traceback \\(most recent call last\\)',
    'error establishing a database connection',
    '(?:sqlstate|ora-\\d{4,5}|mysqli?_connect|pg_connect)',
    'there has been a critical error on (?:this|your) website',
    '(?:a|an) (?:unexpected |internal |server |application |unhandled )*(?:error|exception) (?:has )?occurred',
    'the server encountered an internal error',
    'unable to connect to the database|could not connect to (?:the )?database|too many connections',
    '(?:at )?[a-z]+(?:\\.[a-z0-9_$]+){2,}\\([a-z0-9_]+\\.java:\\d+\\)'
  )
}

export const LOGIN: Wording = {
  heading: whole(
    '(?:please )?(?:log ?-?in|log on|logon|sign ?-?in|sign on|single sign-?on|authentication required|login required|access denied|forbidden|unauthori[sz]ed|401|403)',
    'anmelden|einloggen|identifiez-vous|se connecter|iniciar sesión|accedi|inloggen|logga in|log ind|logg inn|kirjaudu|zaloguj'
  ),
  text: any(
    '(?:you (?:must|need to|have to)|please) (?:first )?(?:log ?-?in|sign ?-?in|log on|authenticate)',
    '(?:log|sign) ?in (?:to (?:continue|view|access|your)|with your|below|required)',
    'enter your (?:user ?name|password|credentials)',
    'forgot(?:ten)? (?:your )?password',
    'keep me (?:logged|signed) in|remember me|stay signed in',
    'bitte (?:melden sie sich|loggen sie sich)|passwort vergessen|mot de passe oublié|contraseña olvidada|olvidó su contraseña'
  )
}

export const PARKED: Wording = {
  heading: whole(
    '(?:this |the )?(?:domain|domain name|web ?site|site|name) (?:\\S+ )?(?:is |may be |might be )?(?:for sale|parked|available for (?:sale|purchase)|expired|has expired)',
    '(?:domain|website) (?:parked|parking|expired|for sale|default page|suspended)',
    'account suspended|this account has been suspended|welcome to nginx!?|apache2? .{0,40}default page(?:: it works)?|iis windows server|default web site page|future home of something',
    'domain (?:steht )?zum verkauf|domain geparkt|domaine (?:à vendre|en vente)|dominio en venta'
  ),
  text: any(
    '(?:this |the )?(?:domain|domain name|web ?site name)(?: name)? (?:\\S+ )?(?:is |may be |might be |could be )?(?:\\p{L}+ )?(?:for sale|parked|available for (?:sale|purchase))',
    '(?:this |the |your )?domain(?: name| registration)? (?:\\S+ )?(?:has |is )?(?:expired|lapsed|pending renewal)',
    'buy this domain|(?:make an|submit your) offer (?:on|for) this domain|inquire about this domain|get this domain',
    'parked (?:free|page|domain|by|courtesy)|domain parking|sedo(?:parking)?\\.com|hugedomains|afternic|dan\\.com|parkingcrew|bodis',
    'related searches|sponsored (?:listings|links)',
    'this account has been suspended|if you see this page, the nginx web server is successfully installed',
    'domain (?:steht )?zum verkauf|diese domain (?:ist|kaufen)|domaine est à vendre|dominio (?:está )?en venta'
  )
}
