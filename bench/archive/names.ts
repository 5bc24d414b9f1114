/** Invented people, organisations and forums. */
const firstNames =
  "Agda Aina Albin Alva Arvid Asta Axel Beata Berit Bror Dagny Ebba Edit Einar Elof Elsa Folke Frida Gerda Gustav Harald Hedda Henning Hilda Ingvar Isak Jorunn Karin Kjell Lovisa Malte Märta Nanna Olof Rut Signe Stig Tyra Valter Åke".split(
    " ",
  );
const lastNames =
  "Alerud Askvik Backlöf Björnhed Brunnefors Dalmark Eklöv Elgås Fagerskog Falkhem Forsäter Furumo Granhult Gråby Hagström Hallnäs Hedvall Hjortlid Holmgrund Hultsäter Ingefors Kallgård Klintmark Kvarnström Källvik Lagerskog Lillhed Lindäng Ljunghult Lundås Lövmark Malmvik Mossberga Myrhed Norrgård Nyhult Näsmark Olofsgård Ramvik Risäter Roslid Rydfors Sandhed Sjölid Skogås Solmark Stenhult Storvik Strandmo Svedäng Tallås Tjärnmo Tornhed Uggelvik Vallmark Vikhult Vretmo Åkerhed Älgmark Östervik".split(
    " ",
  );

export const organisations = [
  "Region Sjömark",
  "Björkåsa kommun",
  "Ekträsks kommun",
  "Fågelviks kommun",
  "Grindsjö kommun",
  "Hästhults kommun",
  "Kvarnmo kommun",
  "Lövnäsets kommun",
  "Mellanviks kommun",
  "Tallbergets kommun",
  "Ådalsfors kommun",
  "Ödemarks kommun",
] as const;

const forumWords =
  "barnhälsa demensvård digitalisering elevhälsa folkhälsa funktionsstöd förebyggande hjälpmedel hemsjukvård ledningsråd läkemedel missbruksvård närvård palliativ rehabilitering samverkansråd socialtjänst tandhälsa utskrivning äldreomsorg".split(
    " ",
  );

export interface Person {
  name: string;
  organisation: string;
}

export interface Forum {
  /** 0-based. */
  number: number;
  id: string;
  name: string;
  prefix: string;
  people: readonly Person[];
}

const peopleAForum = 24;

/** Every person has a name that no other has: 40 first names by 60 last ones, stepped so that pairs never come twice. */
function person(number: number): Person {
  const turn = Math.floor(number / firstNames.length);
  const first = firstNames[number % firstNames.length] ?? "";
  const last = lastNames[(number * 7 + turn) % lastNames.length] ?? "";
  const organisation = organisations[number % organisations.length] ?? organisations[0];
  return { name: `${first} ${last}`, organisation };
}

export const forums: readonly Forum[] = forumWords.map((word, number) => ({
  number,
  id: word,
  name: `Nätverket för ${word} i Sjömark`,
  prefix: `N${String.fromCodePoint(65 + number)}`,
  people: Array.from({ length: peopleAForum }, (_, at) => person(number * peopleAForum + at)),
}));
