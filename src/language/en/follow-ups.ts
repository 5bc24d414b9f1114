import type { ActionWords, FollowUpWords } from "../follow-ups.ts";

export const followUps: FollowUpWords = {
  matter:
    "(?:the |this )?(?:matter|matters|issue|question|questions|item|items|subject|topic|discussion|proposal|report|plan|review|follow-up|[a-z]+ (?:plan|issue|question|report))|it|this",
  returns:
    "(?<=(?:matter|item|issue|question) )remains(?= until|[.,;]|$)|comes back|is to come back|will come back|is to be resumed|will be resumed|is resumed|is taken up again|will be taken up again|will be followed up|is to be followed up|be revisited|is revisited|be brought back|is brought back",
  returnsThen:
    "comes back|come back|returns|return|will return|be resumed|is resumed|be taken up|is taken up|be raised|be discussed|is discussed|be decided|is decided|be considered|is considered|be presented|be reported|report back|be followed up|be revisited|continues|continue|be brought back|be dealt with",
  bareReturns:
    "carried (?:forward|over)|carry forward|to be followed up|outstanding|remains (?:open|outstanding)|on hold|deferred|held over",
  bare: "(?:further |continued |a )?(?:follow-up|evaluation|discussion|report back|review|report|decision)|on agenda|on the agenda|no update, on (?:the )?agenda for|defer|deferred|held over|carried forward|to be (?:resumed|discussed|continued|taken up|decided|revisited)|revisit|deferred|tabled",
  notBare: "of|on|about|was|were|has|had|took|from",
  ours: "(?:we|the group|the board|the committee) (?:will |need to |must )?(?:come back|comes back|return|returns|continue|continues|resume|revisit|take up|discuss)(?: (?:to|the|this|it|with|discussion|again|matter|issue))+",
  expected:
    "(?:a |the )?(?:decision|answer|report|evaluation|follow-up|proposal)(?: (?:on|about|of) [^.,;]{2,60})? (?:is expected|is due|will be given|will follow|is to come)",
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
    "shall|will|is to|are to|is going to|are going to|is asked to|was asked to|were asked to|has been asked to|have been asked to",
  should: "should|must|needs to|need to|has to|have to|plans to|intends to|can|could",
  promises:
    "takes on|took on|takes it upon themselves to|undertakes to|undertook to|agreed to|agrees to|offered to|offers to|volunteered to|volunteers to|promised to|promises to|has agreed to|is responsible for|takes the action to|took an action to|has an action to|commits to|committed to",
  does: "takes this up with|takes it up with|takes up with|contacts|gets back|gets in touch|reports back|books|sends|sends out|prepares|circulates|checks with|checks whether|looks into|follows up|drafts|compiles|arranges|invites|writes up|updates|finds out|draws up|collects|orders|distributes|reports back to|arranges for|liaises with|speaks to|seeks",
  homework: "reads|looks through|thinks about|sends in",
  doesThen:
    "presents|reports|informs|tells|gives|shows|plans|coordinates|takes part|is responsible for|runs|reads|makes|tests|delivers|starts|visits|leads|applies|pays|asks|continues|works on|completes|checks|reviews|writes|shares|brings|takes",
  tells:
    "follows up the decisions|follows up the minutes|goes through the minutes|goes through the decisions|is|was|has|does|goes|says|notes|asks|asks whether|asks if|asks about|suggests|thinks|presents|explains|wants|agrees|believes|feels|reports|reports that|gives|shows|thanks|welcomes|opens|closes|proposes|moves|seconds|votes|abstains|mentions|points|comments|reminds|remains|joins|leaves|arrives|works|lives|knows|likes|means|comes|sees|hopes|describes|introduces|raises|raised|recommends|supports|objects|declares|confirms|summarises|summarizes|states|lists|includes|tells|informs|announces|needs|represents|chairs|facilitates|scribes|takes the chair|begins|starts|stops|continues|argues|wonders|expects|observes|requests|has been|this|us|its|minutes|notes that|regrets|apologies",
  present: "[a-z]{2,}[a-rt-z]s",
  presents: [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
  ],
  topic:
    "that|how|what|why|which|whether|if|about|on|over|upon|to|with|for|into|against|of|the (?:importance|need|value)|(?:for|at|in) [a-z]+ing",
  work: "meet|liaise|speak|arrange|contact|get back|get in touch|report|book|send|prepare|circulate|check|look into|look at|follow up|draft|compile|arrange|invite|write|update|find out|find|draw up|collect|order|distribute|create|set up|schedule|review|investigate|share|ask|talk to|speak to|discuss|propose|make|organise|organize|submit|file|open|close|add|remove|fix|merge|publish|post|present|inform|provide|ensure|confirm|clarify|explore|finalise|finalize|complete|develop|test|implement|document|reach out|coordinate|take|bring|raise|call|email|sort out|work on|identify|produce|read|analyse|analyze|reply|respond|note|ping|move|start|consider|see|try|put|pull|bump|revise|approach|seek|obtain|request|monitor|recruit|plan|remind|notify|forward|upload|print|buy|pay|action|chase|collate|enquire|inquire|deal with|pursue|progress|purchase|repair|replace|install|clear|paint|clean|amend|advertise|visit|meet with|source|supply|deliver|hold|host|attend to|report back|feed back|instruct|advise|continue|complete|mow|cut|fetch|drive|carry|pack|unpack|lend|borrow|hire|rent|sell|bake|cook|plant|dig|weed|sweep|wash|mark out|sort|archive|scan|photocopy|copy|type|type up|proofread|translate|design|film|photograph|record|edit|mount|hang|measure|inspect|launch|decorate|fill in|fill out|fit|tidy|hand out|set out|put up|take down|clear out|fix up|re-paint|rewrite|reword|resend|rebook|reschedule|cancel|renew|invoice|bill|bank|audit|reconcile|survey|interview|train|supervise|staff|cost|price|quote|negotiate|draft up|escalate|deploy|debug|refactor|migrate|upgrade|configure|benchmark|triage|rebase|tag|backport",
  passives:
    "be sent|be sent out|be circulated|be prepared|be drafted|be booked|be contacted|be invited|be collected|be published|be distributed|be updated|be reviewed|be arranged|be ordered|be shared|be submitted|be compiled|is sent|is circulated|is prepared|is drafted|is booked|are sent|are circulated|are invited|be obtained|be repaired|be replaced|be installed|be ordered|be purchased|be written|be painted|be cleared|be advertised",
  pronouns: "he|she",
  asked: "whether|how|what|who|which|when|where|why",
  past: "[a-z]+ed|has|had|have|gave|wrote|spoke|met|told|sent|made|took|went|got|said|was|were",
  planned:
    "will|shall|(?<!(?:need|needs|needed|has|have|had|ought|used|ready|able|likely|wants?|wished|trying|supposed|how|what|when|where) )to",
  arranged:
    "(?:further |three |two |new )?(?:quotes|quotations|quote|estimates|prices)(?: for [^.,;:]{2,60})? (?:to|will|are to|is to) be (?:obtained|sought|requested)|contact (?:to|will|is to) be made with",
  awaited:
    "(?:comments|feedback|replies|responses|answers|suggestions|nominations)(?: (?:on|about) [^.,;:]{2,60}?)?(?: to [^.,;:]{2,40}?)? (?<when>(?:by|before|no later than) .{2,40})",
  carried:
    "is taken on to|is taken back to|will be taken to|is passed on to|will be passed on to|will be raised with",
  requests:
    "please|send|get back|let us know|let me know|let everyone know|tell|read|bring|remember|fill in|contact|call|reply|report|check|book|share|add|review|email|note",
  kindly: "please|by|to [A-Z][a-z]+|no later than",
  offers: "if you |for (?:more|further) information|for questions|feel free",
  states:
    "be|become|have|get|exist|can|stop|begin|live|happen|last|apply|need|mean|consist|know|understand|lead|think|go|come|sit|lie|stand|affect|increase|decrease|cost|retire|leave|join|replace|succeed|remain|stay|receive|include|allow|require",
  infinitive: "[a-z-]{2,}",
  adverbs:
    "also|therefore|now|then|please|himself|herself|themselves|jointly|together|further|first|again|internally",
  together: "together with|in cooperation with|along with|with support from",
  mark: "to",
  prepositions:
    "of|with|to|for|from|about|on|in|at|by|between|without|than|behind|and|or|that|which|who|via|through|over|under|per",
  of: "from|at|of|in|for",
  joins: "but|while",
  by: "by",
  each: "each and every one|one and all",
  everyone:
    "all|everyone|everybody|all (?:members|participants|organisations|organizations|parties|attendees|present)|each (?:member|organisation|organization|participant|party|group|team)|(?:the )?(?:members|participants|attendees|municipalities|parties|others)",
  bodies:
    "(?:the )?(?:[a-z-]+ ){0,2}(?:group|board|committee|secretariat|secretary|chair|chairman|chairwoman|chairperson|treasurer|coordinator|manager|director|office|council|team|department|network|municipality|region|editors?|staff|working party|task force|administrator|officer|clerk|councillors?|vice-chair|vice-chairman|president|trustees|warden|wardens|webmaster|caretaker|auditor)",
  we: "we|the group|the meeting",
  outsiders:
    "eu|uk|un|us|the government|parliament|the ministry|the commission|the eu|the police|the court|the authorities|the media|the supplier|the contractor",
  common:
    "^(?:he|she|they|this|that|there|these|those|what|nothing|work|it|who|you|someone|nobody|some|many|i)|[a-z](?:ing|tion|ment|ity|ness|ed|ly)",
  habits:
    "every (?:year|week|month|day|term|quarter)|annually|usually|normally|often|always|currently|at present|so far|used to|in general",
  notWork: "(?:meeting|session|board) to order|already|previously|recently|not|never|why|whether",
  leads:
    "then|after that|thereafter|next|also|in addition|until then|meanwhile|in the meantime|after the meeting|before the meeting|therefore",
  condition: "if|when|unless|because|although|once|since|after|before",
  relative: "which|that|who|where|because|when|whether",
  due: "by|before|no later than|not later than|until|for|within|due|deadline|ahead of|in time for",
  notDue: "from|since|of|after|meeting|per|between|about|minutes|and",
  none: "none|no actions?|n/?a|-|–|nothing",
  for: "for|under|implements|re",
  done: "done|complete|completed|closed|finished|resolved|ok",
  label: "action|action item|action point|ai|ap|to do|to-do|todo|task|next step|assignment",
  responsible: "responsible|owner|assigned to|assignee|who|lead|by whom|person responsible|name",
  marks: "Responsible|Owner|Due(?: date)?|Deadline|By when",
  charge:
    "responsible|person responsible|actioned by|action(?: by| for| on)?|owner|assigned to|to be done by",
  charges:
    "(?:is|are) responsible for (?:this|it)|(?:takes|has|will take) (?:responsibility|charge)(?: (?:for|of) (?:this|it))?|(?:to|will) action(?: this)?",
  deadline: "due|due date|deadline|by when|when|date|target date|target|timeline|complete by|by",
  columns: {
    task: "(?:actions?|action items?|action points?|tasks?)(?: ?(?:/|&|and) ?(?:notes?|comments?))?|(?:notes?|comments?) ?(?:/|&|and) ?(?:actions?|action items?)|what|description|to do|activity|activities|items?",
    state: "status|state|progress|comments?|outcome|done",
  },
};
