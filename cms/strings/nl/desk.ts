/** What the list of what there is to do says, in Dutch. */
export const kindHeadings = {
  'picture-unchecked': 'Foto’s die niet helemaal zijn nagekeken',
  unreadable: 'Bestanden die niet te openen zijn',
  held: 'Fouten waardoor lezers een oudere versie zien',
  refused: 'Niet gelukt om te publiceren',
  'law-unknown': 'Wetten waarvan de stand niet bekend is',
  'law-unread': 'Wetten waarvan de geldende tekst niet is gelezen',
  'law-old': 'Wetten die lang geleden zijn nagekeken',
  outdated: 'Vertalingen die achterlopen',
  'extra-sections': 'Onderdelen die niet in het origineel staan',
  machine: 'Machinevertalingen die niemand heeft nagekeken',
  'review-overdue': 'Teksten die al nagekeken moesten zijn',
  missing: 'Teksten die in één taal ontbreken',
  'missing-sections': 'Onderdelen die nog niet zijn vertaald',
  'half-filled': 'Vakken die in één taal leeg zijn',
  'picture-alt': 'Foto’s zonder beschrijving',
  'hidden-link': 'Links naar wat lezers niet zien',
  waiting: 'Wacht op het ja van de partner of de gastheer',
  publishing: 'Onderweg naar de site',
  'draft-ready': 'Klaar om te publiceren',
  'draft-review': 'Wacht op beoordeling',
  'review-soon': 'Binnenkort na te kijken',
  unreleased: 'Op de site gezet, maar nog verborgen',
  'draft-left': 'Concepten die nog niet af zijn',
};

export const kindRemedies = {
  'picture-unchecked':
    'Kan iemand door deze foto gevaar lopen? Kies bij ‘Nagekeken’ wat u heeft nagekeken, of haal de foto weg.',
  unreadable: 'De redactie kan deze niet lezen. Laat een ontwikkelaar ze herstellen.',
  held: 'Deze versies staan niet op de site. Verbeter wat er staat en publiceer opnieuw.',
  refused: 'De site is gebleven zoals hij was. Verbeter wat er staat en publiceer opnieuw.',
  'law-unknown': 'Zoek de stand op bij de bron en vul die in.',
  'law-unread':
    'Lees de tekst van nu bij een officiële bron. Vul bij ‘Versie die is gelezen’ de dag in waarop die geldt.',
  'law-old': 'Dat is meer dan 180 dagen geleden. Kijk bij de bron of de stand nog klopt en vul de nieuwe datum in.',
  outdated: 'Het origineel is veranderd. Werk deze onderdelen bij.',
  'extra-sections':
    'Lezers van de vertaling zien iets wat in het origineel niet staat. Haal het weg of vul het origineel aan.',
  machine:
    'Lees de vertaling naast het origineel. Klopt zij, kies dan bij ‘Hoe vertaald’: door een machine, nagekeken.',
  'review-overdue': 'Kijk na of de tekst nog klopt en kies een nieuwe datum bij ‘Opnieuw nakijken vóór’.',
  missing: 'Lezers krijgen nu een pagina die zegt dat de vertaling er niet is.',
  'missing-sections': 'Vul de vertaling aan.',
  'half-filled': 'Vul ze ook in de andere taal in.',
  'picture-alt': 'Schrijf wat er te zien is, voor wie de foto niet ziet.',
  'hidden-link': 'De woorden staan er, maar zonder link. Haal de link weg, of laat de andere tekst zien.',
  waiting: 'Lezers zien dit niet. Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag.',
  publishing: 'U hoeft niets te doen.',
  'draft-ready': 'Lees het een laatste keer en publiceer het.',
  'draft-review': 'Een tweede lezer kijkt dit na.',
  'review-soon': 'De datum is binnen 30 dagen.',
  unreleased: 'Bij ‘Wat de site laat zien’ staat ‘niets’. Kies ‘de tekst’ als lezers het mogen zien.',
  'draft-left': 'Maak ze af of verwijder ze.',
};

export const pageWords = {
  link: 'Te doen',
  heading: 'Wat er te doen is',
  order: 'Het dringendste staat bovenaan.',
  loading: 'Alle teksten worden bekeken…',
  empty: 'Niets te doen. Alles is bijgewerkt en nagekeken.',
  emptyFilter: 'Niets te doen in deze taal.',
  failed: 'De lijst kon niet worden gemaakt. Kijk of er verbinding is.',
  broken:
    'De site kan nu niet worden vernieuwd, ook al zijn de teksten goed. Lezers zien de laatste goede site. Vraag een ontwikkelaar om hulp en geef deze regels door:',
  strayFiles:
    'Deze bestanden staan niet op de site, omdat er iets mee is. Laat een ontwikkelaar ze verbeteren of weghalen:',
  advice:
    'Opmerkingen over de gebouwde site, voor een ontwikkelaar. Zij houden niets tegen. Van elke soort staan de eerste regels er in het Engels bij:',
  again: 'Probeer het opnieuw',
  filter: 'Taal van de tekst',
  all: 'Alle talen',
};

export const stageWords = {
  draft: 'er is een concept',
  pending_review: 'er is een concept in beoordeling',
  pending_publish: 'er is een concept dat klaar is',
};

export const unusedPictures = {
  heading: 'Foto’s die in geen enkele tekst staan',
  remedy:
    'Lezers zien deze foto’s niet. Verwijder wat niet meer nodig is: de foto gaat uit de map, maar blijft in de geschiedenis van Git.',
  remove: 'Verwijderen',
  sure: 'Ja, verwijder deze foto',
  keep: 'Toch bewaren',
  busy: 'Wordt verwijderd…',
};

export const words = {
  notTicked: 'niet nagekeken',
  lineWord: 'regel',
};
