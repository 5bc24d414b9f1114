import type { ActionWords, FollowUpWords } from "../follow-ups.ts";

export const followUps: FollowUpWords = {
  matter:
    "(?:the |this )?(?:matter|matters|issue|question|questions|item|items|subject|topic|discussion|proposal|report|plan|review|follow-up|[a-z]+ (?:plan|issue|question|report))|it|this",
  returns:
    "comes back|is to come back|will come back|is to be resumed|will be resumed|is resumed|is taken up again|will be taken up again|will be followed up|is to be followed up|be revisited|is revisited|be brought back|is brought back",
  returnsThen:
    "comes back|come back|returns|return|will return|be resumed|is resumed|be taken up|is taken up|be raised|be discussed|is discussed|be decided|is decided|be considered|is considered|be presented|be reported|report back|be followed up|be revisited|continues|continue|be brought back|be dealt with",
  elsewhere: {
    hint: "by ",
    patterns: [
      "(?:must|shall|is to|has to|needs to|will) (?:also |then |thereafter )?(?:be )?(?:approved|adopted|decided|confirmed|considered) by (?<forum>.+)",
      "(?:a |the )?decision (?:will be|is to be) (?:taken|made) (?:by|in) (?<forum>.+)",
    ],
  },
  question: "when|once|as soon as|after",
};

export const actions: ActionWords = {
  shall:
    "shall|is to|are to|to|will|takes on|took on|is asked to|was asked to|undertakes to|undertook to|agreed to|has been asked to",
  does: "contacts|gets back|reports back|books|sends|prepares|circulates|checks|looks into|follows up",
  everyone: "all|everyone|all members|each member|each organisation",
  due: "by|before|no later than|not later than|until|for",
  none: "none|no action|n/?a|-|–",
  for: "for|under|implements|re",
};
