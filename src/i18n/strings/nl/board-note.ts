/**
 * Texts of the evaluation note for the board, which is in Dutch only: the board of a Dutch municipality
 * reads it. What they say of the pilot comes from the board proposal and decision of 19 May 2026;
 * quotations are literal.
 */
export const boardNote = {
  title: 'Evaluatienotitie over de pilot',
  description:
    'Wat de pilot tot nu toe deed, kostte en opleverde. Voor het college van burgemeester en wethouders van Aalsmeer.',
  heading: 'Evaluatienotitie voor het college',
  lead: 'Deze notitie laat zien hoe de pilot ervoor staat: wat er is gedaan, wat het kostte en wat het opleverde. De cijfers komen uit dit portaal, met links naar wat er is geteld. Wat nog niet bekend is, staat er ook.',
  facts: { to: 'Voor', subject: 'Onderwerp', day: 'Peildatum' },
  to: 'het college van burgemeester en wethouders van Aalsmeer',
  subject: 'pilot VNG International – wederopbouw Oekraïne',
  print: 'Afdrukken',
  printText: 'Deze notitie is gemaakt om af te drukken, op A4. Kies ‘afdrukken’ in het menu van uw browser.',
  parts: {
    decision: 'Aanleiding en besluit',
    goal: 'Wat was het doel?',
    done: 'Wat is er gedaan?',
    cost: 'Wat kostte het?',
    yield: 'Wat leverde het op?',
    setbacks: 'Wat viel tegen, en wat zijn de risico’s?',
    questions: 'Open vragen',
    sources: 'Bronnen en peildatum',
  },
  reason:
    'VNG International heeft Nederlandse gemeenten uitgenodigd voor een pilot van twee jaar. Het doel is dat tien Nederlandse en tien Oekraïense gemeenten samenwerken, kennis uitwisselen en capaciteit versterken. De uitnodiging sloot aan bij wat Aalsmeer al deed voor Oekraïne.',
  decided: 'Burgemeester en wethouders besloten op 19 mei 2026, in vergadering nr. 6:',
  decisions: [
    'in te stemmen met de aanmelding van Aalsmeer voor de pilot;',
    'ambtelijke capaciteit beschikbaar te stellen, in afstemming met de gemeente Amstelveen en de AA-organisatie;',
    'de inhoud te richten op het thema lokale economische ontwikkeling.',
  ],
  condition:
    'Het besluit heeft een voorbehoud: ‘Formatie en budget onder voorbehoud van feitelijk benodigde inzet en de evaluatie daarvan.’',
  monitoring:
    'Volgens het collegevoorstel worden de voortgang en de opbrengsten regelmatig gevolgd. Het college hoort het zo nodig tussentijds, vooral als de inzet of de capaciteit afwijkt, of als er inhoudelijk iets belangrijks verandert.',
  goal: 'Volgens het collegevoorstel kan Aalsmeer door mee te doen:',
  goals: [
    'bijdragen aan duurzame wederopbouw van Oekraïense gemeenten;',
    'bijdragen aan ‘perspectief op vrijwillige terugkeer voor Oekraïense ontheemden’;',
    'inzicht krijgen in het economische potentieel van Oekraïne, en in mogelijkheden om later samen te werken aan ondernemerschap, investeringen en economische ontwikkeling;',
    'kennis en ervaring uitwisselen in een internationale context.',
  ],
  performance:
    'De beoogde prestaties zijn: twee jaar actief meedoen, en ambtelijke capaciteit inzetten voor kennisuitwisseling en samenwerking.',
  settled: 'Wat vaststaat',
  filledIn: 'Voortgang',
  costs: [
    'Aan meedoen zijn geen directe kosten verbonden.',
    'De inzet is vooral ambtelijke capaciteit. Die moet binnen de bestaande capaciteit worden opgevangen.',
    'Misschien volgt (gedeeltelijke) compensatie via VNG International. Dat moet nog worden uitgewerkt.',
    'Eventuele aanvullende kosten worden apart voorgelegd.',
  ],
  costText: 'Het collegevoorstel zegt over de kosten:',
  results: 'Opbrengst van de pilot',
  attention: 'Wat aandacht vraagt',
  risks: 'Risico’s die het collegevoorstel noemt',
  open: 'Wat gepland is, en wat nog niet bekend is',
  visitQuestions: 'Vragen uit bezoekverslagen',
  pilotPage: 'De pilot, op dit portaal',
} as const;
