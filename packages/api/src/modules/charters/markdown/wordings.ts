import type { CharterSectionKind } from '@guildhall/schema'

type Named = Exclude<CharterSectionKind, 'other'>
type Wordings = Record<Named, readonly [string, ...string[]]>

const ENGLISH: Wordings = {
  vision: ['Vision', 'vision statement', 'vision of the future', 'aspiration', 'aspirations'],
  importance: [
    'Importance',
    'why it matters',
    'why this matters',
    'why it is important',
    'problem statement',
    'problem',
    'background',
    'rationale',
    'motivation'
  ],
  why_now: ['Why now', 'why start now', 'urgency'],
  mission: [
    'Mission',
    'mission statement',
    'purpose',
    'purpose and mission',
    'mission and purpose',
    'guiding principle',
    'guiding principles'
  ],
  how: ['How', 'how we do it', 'approach', 'strategy', 'working mode', 'working mode / expected outcome'],
  goals: ['Goals', 'goal', 'objectives', 'objective', 'goals and objectives', 'aims'],
  priorities: ['Priorities', 'current priorities', 'focus', 'focus areas'],
  outputs: [
    'Outputs',
    'deliverables',
    'deliverable(s)',
    'deliverables and outputs',
    'activities and deliverables',
    'activities',
    'products',
    'results'
  ],
  measures: [
    'Measures',
    'measures of success',
    'how we measure success',
    'success criteria',
    'success metrics',
    'metrics',
    'key results'
  ],
  impact: ['Impact', 'expected impact', 'outcomes', 'expected outcomes', 'benefits'],
  resources: [
    'Resources',
    'resources needed',
    'what we need',
    'budget',
    'budget and resources',
    'resources and budget'
  ],
  forces: ['Forces', 'force field', 'driving and restraining forces', 'drivers and barriers', 'risks', 'challenges'],
  values: ['Values', 'core values', 'values and principles', 'values / principles', 'principles'],
  ground_rules: ['Ground rules', 'rules', 'community rules', 'rules of engagement', 'code of conduct', 'conduct'],
  scope: [
    'Scope',
    'scope of work',
    'in scope',
    'responsibilities',
    'responsibilities and scope',
    'responsibilities and deliverables',
    'areas of responsibility'
  ],
  ways_of_working: [
    'Ways of working',
    'how we work',
    'how we work together',
    'working together',
    'roles and organization management',
    'roles and organisation',
    'organization',
    'organisation',
    'operations',
    'governance',
    'decision making'
  ],
  sponsor_commitment: [
    'Sponsor commitment',
    'commitment of the sponsor',
    'commitment of our sponsor',
    'sponsor',
    'sponsorship',
    'executive sponsor'
  ]
}

const GERMAN: Wordings = {
  vision: ['Vision', 'Zukunftsbild', 'Leitbild', 'Zielbild'],
  importance: [
    'Bedeutung',
    'Warum es wichtig ist',
    'Warum das wichtig ist',
    'Ausgangslage',
    'Hintergrund',
    'Problemstellung',
    'Anlass',
    'Begründung'
  ],
  why_now: ['Warum jetzt', 'Dringlichkeit'],
  mission: ['Mission', 'Auftrag', 'Zweck', 'Zweck und Auftrag', 'Unser Auftrag', 'Leitsatz'],
  how: ['Wie', 'Wie wir vorgehen', 'Vorgehen', 'Vorgehensweise', 'Ansatz', 'Strategie'],
  goals: ['Ziele', 'Ziel', 'Zielsetzung', 'Zielsetzungen'],
  priorities: ['Prioritäten', 'Schwerpunkte', 'Fokus', 'Aktuelle Schwerpunkte'],
  outputs: [
    'Ergebnisse',
    'Arbeitsergebnisse',
    'Leistungen',
    'Liefergegenstände',
    'Aktivitäten',
    'Aktivitäten und Ergebnisse',
    'Produkte'
  ],
  measures: [
    'Messgrößen',
    'Kennzahlen',
    'Erfolgskriterien',
    'Erfolgsmessung',
    'Woran wir Erfolg messen',
    'Wie wir Erfolg messen',
    'Erfolgsindikatoren'
  ],
  impact: ['Wirkung', 'Wirkungen', 'Nutzen', 'Mehrwert', 'Erwartete Wirkung', 'Erwartete Ergebnisse'],
  resources: ['Ressourcen', 'Mittel', 'Was wir brauchen', 'Budget', 'Budget und Ressourcen', 'Benötigte Ressourcen'],
  forces: [
    'Kräfte',
    'Kräftefeld',
    'Treibende und hemmende Kräfte',
    'Treiber und Hindernisse',
    'Chancen und Risiken',
    'Risiken',
    'Herausforderungen'
  ],
  values: ['Werte', 'Werte und Prinzipien', 'Werte und Grundsätze', 'Grundsätze', 'Prinzipien'],
  ground_rules: ['Regeln', 'Grundregeln', 'Spielregeln', 'Gemeinsame Regeln', 'Verhaltensregeln', 'Verhaltenskodex'],
  scope: [
    'Geltungsbereich',
    'Umfang',
    'Rahmen',
    'Aufgabenbereich',
    'Zuständigkeiten',
    'Verantwortung',
    'Verantwortlichkeiten',
    'Verantwortungsbereich',
    'Aufgaben und Zuständigkeiten'
  ],
  ways_of_working: [
    'Arbeitsweise',
    'Zusammenarbeit',
    'Wie wir arbeiten',
    'Wie wir zusammenarbeiten',
    'Rollen und Organisation',
    'Organisation',
    'Entscheidungsfindung',
    'Entscheidungen'
  ],
  sponsor_commitment: [
    'Zusage des Sponsors',
    'Zusage der Sponsorin',
    'Zusage unseres Sponsors',
    'Zusage unserer Sponsorin',
    'Sponsor',
    'Sponsorin',
    'Unterstützung durch den Sponsor',
    'Patenschaft'
  ]
}

const FRENCH: Wordings = {
  vision: ['Vision', 'Notre vision', 'Aspirations', 'Ambition'],
  importance: ['Importance', "Pourquoi c'est important", 'Contexte', 'Problématique', 'Motivation', 'Raison'],
  why_now: ['Pourquoi maintenant', 'Urgence'],
  mission: ['Mission', "Raison d'être", 'But', 'Finalité', 'Mission et raison d’être'],
  how: ['Comment', 'Approche', 'Démarche', 'Stratégie', 'Méthode', 'Comment nous procédons'],
  goals: ['Objectifs', 'Objectif', 'Buts', 'Buts et objectifs'],
  priorities: ['Priorités', 'Axes prioritaires', 'Priorités actuelles'],
  outputs: ['Livrables', 'Résultats', 'Réalisations', 'Activités', 'Activités et livrables', 'Produits'],
  measures: [
    'Indicateurs',
    'Indicateurs de succès',
    'Indicateurs de réussite',
    'Critères de succès',
    'Critères de réussite',
    'Mesures',
    'Mesures du succès',
    'Comment nous mesurons le succès'
  ],
  impact: ['Impact', 'Impact attendu', 'Effets', 'Effets attendus', 'Bénéfices', 'Résultats attendus'],
  resources: [
    'Ressources',
    'Moyens',
    'Budget',
    'Budget et ressources',
    'Ressources nécessaires',
    'Ce dont nous avons besoin'
  ],
  forces: ['Forces', 'Champ de forces', 'Forces motrices et freins', 'Leviers et freins', 'Risques', 'Défis'],
  values: ['Valeurs', 'Valeurs et principes', 'Principes', 'Valeurs fondamentales'],
  ground_rules: [
    'Règles',
    'Règles de base',
    'Règles communes',
    'Règles du groupe',
    'Règles de fonctionnement',
    'Code de conduite'
  ],
  scope: [
    'Périmètre',
    'Portée',
    "Champ d'application",
    "Domaine d'application",
    'Responsabilités',
    'Domaines de responsabilité'
  ],
  ways_of_working: [
    'Fonctionnement',
    'Modes de travail',
    'Mode de fonctionnement',
    'Façons de travailler',
    'Manière de travailler',
    'Comment nous travaillons',
    'Comment nous travaillons ensemble',
    'Organisation',
    'Rôles et organisation',
    'Gouvernance',
    'Prise de décision'
  ],
  sponsor_commitment: [
    'Engagement du sponsor',
    'Engagement de la sponsor',
    'Engagement de notre sponsor',
    'Sponsor',
    'Parrainage',
    'Soutien du sponsor'
  ]
}

const SPANISH: Wordings = {
  vision: ['Visión', 'Aspiraciones', 'Aspiración'],
  importance: [
    'Importancia',
    'Por qué importa',
    'Por qué es importante',
    'Contexto',
    'Antecedentes',
    'Problema',
    'Justificación',
    'Motivación'
  ],
  why_now: ['Por qué ahora', 'Urgencia'],
  mission: ['Misión', 'Propósito', 'Propósito y misión', 'Misión y propósito', 'Finalidad'],
  how: ['Cómo', 'Cómo lo hacemos', 'Enfoque', 'Estrategia', 'Método'],
  goals: ['Objetivos', 'Objetivo', 'Metas', 'Metas y objetivos'],
  priorities: ['Prioridades', 'Prioridades actuales', 'Líneas prioritarias'],
  outputs: ['Entregables', 'Resultados', 'Productos', 'Actividades', 'Actividades y entregables'],
  measures: [
    'Indicadores',
    'Indicadores de éxito',
    'Criterios de éxito',
    'Métricas',
    'Medidas',
    'Medidas de éxito',
    'Cómo medimos el éxito'
  ],
  impact: ['Impacto', 'Impacto esperado', 'Beneficios', 'Efectos', 'Resultados esperados'],
  resources: ['Recursos', 'Recursos necesarios', 'Presupuesto', 'Presupuesto y recursos', 'Lo que necesitamos'],
  forces: [
    'Fuerzas',
    'Campo de fuerzas',
    'Fuerzas impulsoras y restrictivas',
    'Impulsos y obstáculos',
    'Riesgos',
    'Retos',
    'Desafíos'
  ],
  values: ['Valores', 'Valores y principios', 'Principios', 'Valores fundamentales'],
  ground_rules: [
    'Reglas',
    'Reglas básicas',
    'Normas',
    'Normas básicas',
    'Normas de la comunidad',
    'Reglas de convivencia',
    'Código de conducta'
  ],
  scope: ['Alcance', 'Ámbito', 'Ámbito de aplicación', 'Responsabilidades', 'Áreas de responsabilidad'],
  ways_of_working: [
    'Forma de trabajo',
    'Formas de trabajar',
    'Forma de trabajar',
    'Cómo trabajamos',
    'Cómo trabajamos juntos',
    'Organización',
    'Roles y organización',
    'Gobernanza',
    'Toma de decisiones',
    'Funcionamiento'
  ],
  sponsor_commitment: [
    'Compromiso del patrocinador',
    'Compromiso de la patrocinadora',
    'Compromiso de nuestro patrocinador',
    'Patrocinador',
    'Patrocinadora',
    'Patrocinio'
  ]
}

/** In which words charters have their headings, language by language: the usual heading of each section, and others that mean it. */
export const WORDINGS: Readonly<Record<'en' | 'de' | 'fr' | 'es', Wordings>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH
}
