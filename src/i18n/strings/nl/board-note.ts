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
    'VNG International heeft Nederlandse gemeenten uitgenodigd voor een pilot van twee jaar. Het doel is dat tien Nederlandse en tien Oekraïense gemeenten samenwerken, kennis uitwisselen en capaciteit versterken. Volgens het collegevoorstel sluit de uitnodiging aan bij wat Aalsmeer al doet voor Oekraïne.',
  decided: 'Zij behandelden het voorstel op 19 mei 2026, nr. 6.',
  performance:
    'De beoogde prestaties zijn: twee jaar actief meedoen, en ambtelijke capaciteit inzetten voor kennisuitwisseling en samenwerking.',
  settled: 'Wat vaststaat',
  filledIn: 'Voortgang',
  results: 'Opbrengst van de pilot',
  attention: 'Wat aandacht vraagt',
  risks: 'Risico’s en alternatief in het collegevoorstel',
  open: 'Wat gepland of berekend is, en wat nog niet bekend is',
  unanswered: 'Vragen over de pilot',
  visitQuestions: 'Vragen bij bezoeken',
  pilotPage: 'De pilot, op dit portaal',
} as const;
