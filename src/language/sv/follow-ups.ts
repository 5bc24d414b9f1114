import type { ActionWords, FollowUpWords } from "../follow-ups.ts";

export const followUps: FollowUpWords = {
  matter:
    "ärendet|ärendena|frågan|frågorna|punkten|punkterna|det|detta|diskussionen|förslaget|redovisningen|uppföljningen|uppföljning|återkoppling|återrapportering|planen|rapporten|utvärderingen|[a-zåäö]+planen|[a-zåäö]+frågan",
  returns:
    "återupptas|återkommer|tas upp igen|tas upp på nytt|tas åter upp|behandlas på nytt|följs upp|kommer tillbaka|bevakas|återrapporteras",
  returnsThen:
    "återupptas|återkommer|återkomma|tas upp|tas åter upp|lyfts|behandlas|diskuteras|beslutas|fastställs|redovisas|presenteras|följs upp|återrapporteras|avrapporteras|bordläggs|hanteras|fortsätter",
  elsewhere: {
    hint: "ställas|kännas|beslut|antas|behandlas|prövas",
    patterns: [
      "(?:ska|skall|kommer att|måste|behöver) (?:också |även |därefter |sedan )?(?:fastställas|godkännas|beslutas|antas|behandlas|prövas) (?:i|av|hos) (?<forum>.+)",
      "beslut (?:kommer att |ska |skall )?(?:tas|fattas) (?:i|av|hos) (?<forum>.+)",
    ],
  },
  question: "när|så snart|så fort|sedan",
};

export const actions: ActionWords = {
  shall:
    "ska|skall|får i uppdrag att|fick i uppdrag att|tar på sig att|tog på sig att|åtar sig att|åtog sig att|ansvarar för att|kommer att",
  does: "återkommer med|återkommer till|tar kontakt med|kontaktar|undersöker|skickar|mejlar|mailar|bokar|kallar till|tar fram|sammanställer|ser över|kollar|tar med|återkopplar|bjuder in|bevakar",
  everyone: "alla|samtliga|var och en|respektive kommun|kommunerna|deltagarna",
  due: "senast|till och med|före|innan|till|inför",
  none: "ingen|inga|-|–|ej aktuellt",
  for: "för|till|enligt|avser",
};
