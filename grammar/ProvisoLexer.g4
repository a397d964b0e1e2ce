/*
 * The words of contract English. Longest match wins, then the first rule: so "no more than" is one
 * token and "no" another, and no sentence has two readings here. Every closed-class word is soft:
 * where its phrase does not come to be (see ProvisoParser), SoftKeywords makes it a plain word.
 *
 * The reader hands over text on one line, with single spaces, straight quotes and its full stop
 * left out.
 */
lexer grammar ProvisoLexer;

options { caseInsensitive = true; }

// Types that only SoftKeywords gives, never the lexer.
tokens {
  COMPARE_AT_MOST, COMPARE_AT_LEAST, COMPARE_UP_TO, COMPARE_MORE, COMPARE_LESS, COMPARE_EXACT,
  RANGE_TO, PLUS, EACH_ALONE, IF_SHOULD, EVERY_NEXT, PERIOD_WORD, DEADLINE_BEFORE, DEADLINE_AFTER,
  DEADLINE_OF, OF_WHOLE, DATE_YEAR, LIMIT_TO, PART_OF, PLUS_PART,
  // Rules whose token goes by another type; WordEdges tells them apart.
  FOR_EXAMPLE_CUT_SHORT, THAT_IS_CUT_SHORT, AMPERSAND, IN_PERSON
}

SPACE : ' '+ -> skip ;

// ---------------------------------------------------------------- modals (language.md §3)
MUST : ('shall' | 'must' | 'will' | 'is to' | 'are to' | 'agree to' | 'agrees to') E ;
MUST_NOT
  : ('shall' | 'must' | 'will' ) S ('not' | 'never' | NEVERS) E
  | NEVERS S ('shall' | 'must' | 'will' | 'may' | 'can') E
  | ('shan\'t' | 'mustn\'t' | 'won\'t') E
  | (('is' | 'are') S 'not' | 'isn\'t' | 'aren\'t' | 'agree' S 'not' | 'agrees' S 'not') S 'to' E
  ;
MAY : ('may' | 'can') E ;
MAY_NOT : ('may' | 'can') S ('not' | 'never' | NEVERS) E | ('cannot' | 'can\'t') E ;
SHOULD : 'should' E ;
SHOULD_NOT : ('should not' | 'should never' | 'shouldn\'t') E ;
NEED_TO : ('need to' | 'needs to' | 'have to' | 'has to') E ;
NEED_NOT
  : ('need not' | 'needn\'t'
      | (('do' | 'does') S 'not' | 'don\'t' | 'doesn\'t') S ('have' | 'need') S 'to') E
  ;
SENSE
  : (('be' | 'is' | 'are' | 'been') S ('not' S)? | ('isn\'t' | 'aren\'t') S)
    ('required' | 'expected' | 'obliged' | 'obligated' | 'compelled' | 'mandated' | 'forced' | 'permitted'
      | 'allowed' | 'authorized' | 'entitled') S 'to' E
  ;
RIGHT : ('has' | 'have') S 'the' S ('right' | 'option' | 'ability') S 'to' E ;
RESERVES : ('reserve' | 'reserves' | 'retain' | 'retains') S 'the' S 'right' S 'to' E ;
PROHIBITED : ('be' | 'is' | 'are') S ('prohibited' | 'barred' | 'forbidden') S ('from' | 'to') E ;
OTHER_MODAL : ('would' | 'could' | 'might' | 'ought to') E ;

NEGATION
  : ('do not' | 'does not' | 'did not' | 'is not' | 'are not' | 'was not' | 'were not'
      | 'has not' | 'have not' | 'had not' | 'not' | 'never' | 'no longer' | NEVERS) E
  ;
BEING : ('is' | 'are' | 'was' | 'were' | 'be' | 'been') E ;

// ---------------------------------------------------------------- limits
AT_MOST
  : ('a total of' S)? ('no' | 'not') S ('more' | 'greater' | 'longer' | 'higher' | 'larger') S 'than' TOTAL? E
  | 'not' S ('to' S)? 'exceed' TOTAL? E
  | ('not exceeding' | 'at most' | 'at the most' | 'limited to' | 'limited to a maximum of'
      | 'limited to no more than' | 'a maximum of' | 'maximum of' | 'up to a maximum of') TOTAL? E
  ;
AT_LEAST
  : ('no' | 'not') S ('less' | 'fewer' | 'shorter' | 'lower' | 'smaller') S 'than' TOTAL? E
  | ('at least' | 'at a minimum' | 'a minimum of' | 'minimum of') TOTAL? E
  ;
UP_TO : 'up to' TOTAL? E ;
MORE_THAN
  : ('more than' | 'greater than' | 'longer than' | 'larger than' | 'in excess of' | 'exceed' | 'exceeds'
      | 'exceeding') TOTAL? E
  ;
LESS_THAN : ('less than' | 'fewer than' | 'shorter than' | 'smaller than') TOTAL? E ;
EXACTLY
  : ('exactly' | 'equal to' | 'equal in length to' | 'equivalent to' | 'equivalent in length to'
      | 'the same length as') E
  ;
TOTAL_OF : ('a total of' | 'total of') E ;
MINIMUM : 'minimum' E ;
MAXIMUM : 'maximum' E ;
OR_MORE : ('or more' | 'or longer' | 'or greater') NT ;
OR_LESS : ('or fewer' | 'or less' | 'or shorter') NT ;
NO_LATER : ('no' | 'not') S 'later' S 'than' E ;
NO_EARLIER : ('no' | 'not') S ('earlier' | 'sooner') S 'than' E ;
EARLIER_THAN : ('earlier than' | 'sooner than') E ;
LATER_THAN : 'later than' E ;
WHICHEVER
  : 'whichever' S (('is' | 'comes' | 'occurs') S)? ('the' S)?
    ('longer' | 'longest' | 'greater' | 'greatest' | 'more' | 'higher' | 'later' | 'less' | 'lesser'
      | 'least' | 'fewer' | 'lower' | 'shorter' | 'earlier' | 'sooner' | 'first') E
  ;

// ---------------------------------------------------------------- numbers, units, rates
PERCENT
  : ( VALUE S? PER_CENT (S? '(' S? NUM S? '%' S? ')')?
    | WORD_NUMBER S? '(' S? NUM S? '%' S? ')' (S PER_CENT)?
    ) E
  ;
MONEY : '$' S? NUM E ;
AMOUNT_WORD : (NUM | WORD_NUMBER | WORD_NUMBER S? '(' S? NUM S? ')' | 'half' | 'quarter') S? '-' UNIT_WORD E ;
COUNT : VALUE E | ('half an' | 'half a') E ;
NUMBER_RANGE : INT S? [-\u2013] S? INT E ;
TIMES : 'twice' E ;
ADJECTIVE
  : ('consecutive' | 'uninterrupted' | 'continuous' | 'unbroken' | 'duty-free' | 'duty free'
      | 'total' | 'full' | 'whole' | 'different' | 'separate') E
  ;
UNIT : UNIT_WORD E ;
PER : 'per' E ;
OTHER : 'other' E ;
RATE_LY : ('daily' | 'weekly' | 'monthly' | 'annually' | 'yearly' | 'hourly') E ;
ROLLING : 'rolling' E ;
ON_AVERAGE
  : ('on average' | 'on the average' | 'averaged') S ('over' | 'across' | 'in' | 'during') E
  ;
AVERAGE : ('on average' | 'on the average' | 'an average of' | 'averaging') E ;
BLANK : '_' '_'+ ;

// ---------------------------------------------------------------- days, clock, dates
WEEKDAYS
  : ('on' S)? (('each' | 'every' | 'any' | 'all' | 'a') S)? WEEKDAY
    (WEEKDAY_JOIN WEEKDAY)* E
  | ('on' S)? (('each' | 'every' | 'any' | 'all') S)? ('weekday' | 'weekdays') E
  ;
TIME
  : [0-9] [0-9]? ':' [0-9] [0-9] (S? HALF_DAY)? E
  | [0-9] [0-9]? S? HALF_DAY E
  | ('noon' | 'midnight' | '12 noon' | '12:00 noon' | '12 midnight') E
  ;
DATE
  : ('on' S)? (WEEKDAY ','? S ('the' S)?)? MONTH S [0-9] [0-9]? ORDINAL? (','? S YEAR)? E
  | [0-9] [0-9]? ORDINAL? S ('of' S)? MONTH (','? S YEAR)? E
  | [0-9] [0-9]? '/' [0-9] [0-9]? '/' YEAR E
  | YEAR '-' [0-9] [0-9] '-' [0-9] [0-9] E
  ;
MONTH_YEAR : MONTH ','? S YEAR E ;
OF_SCHOOL_YEAR : 'of' S SCHOOL_YEAR_BODY ;
SCHOOL_YEAR
  : (('in' | 'during' | 'for' | 'throughout' | 'within') S)? SCHOOL_YEAR_BODY
  ;

// ---------------------------------------------------------------- references
REFERENCE
  : CLAUSE_NUMBER REFERENCE_TAIL E
  | ('article' | 'section' | 'clause' | 'paragraph' | 'subsection' | 'appendix' | 'part'
      | 'articles' | 'sections') S
    ([0-9]+ ('.' ([0-9]+ | [a-z]))* REFERENCE_TAIL | [ivxl]+ REFERENCE_TAIL) E
  | ('section' | 'appendix' | 'paragraph') S [a-z] ('.' [0-9]+)* E
  | 'this' S ('article' | 'agreement' | 'section' | 'clause' | 'paragraph' | 'memorandum'
      | 'memorandum of understanding' | 'mou' | 'contract' | 'subsection' | 'appendix' | 'policy') E
  ;
TABLE : 'table' S [0-9]+ E | ('the table below' | 'the following table' | 'this table') E ;
NUMBER_SIGN : 'no.' S? [0-9]+ E ;

// ---------------------------------------------------------------- words that open something
IF : ('if' | 'in the event that' | 'in the event of' | 'in the event' | 'in case' | 'in case of'
      | 'in the case of' | 'assuming') E ;
WHEN : ('when' | 'whenever' | 'in cases when') E ;
WHERE : ('where' | 'wherever' | 'in cases where' | 'in which') E ;
WHILE : ('while' | 'whilst') E ;
AS_LONG_AS : ('as long as' | 'so long as') E ;
ONCE : ('once' | 'as soon as') E ;
BECAUSE : ('because' | 'because of' | 'since' | 'due to' | 'given that') E ;
ALTHOUGH : ('although' | 'though' | 'even though' | 'whereas' | 'whether' | 'even if') E ;
UNLESS : 'unless' E ;
EXCEPT
  : ('except' | 'except that' | 'except for' | 'except as' | 'with the exception of'
      | 'with the exception that' | 'excepting') E
  ;
PROVIDED
  : ('provided that' | 'provided' S ',' S? 'however, that' | 'on condition that'
      | 'on the condition that' | 'with the understanding that' | 'providing that') E
  ;
WHO : ('who' | 'whom') E ;
WHICH : 'which' E ;
THAT : ('that' | 'such that' | 'so that') E ;
WHOSE : 'whose' E ;
HOWEVER : ('however' | 'nevertheless' | 'nonetheless') E ;
NOTWITHSTANDING : 'notwithstanding' E ;
SUBJECT_TO : 'subject to' E ;

PURPOSE
  : ('in order to' | 'in order that' | 'so as to' | 'for the purpose of' | 'for the purposes of'
      | 'for purposes of' | 'in an effort to') E
  ;
SUCH_AS : 'such as' E ;
FOR_EXAMPLE : ('eg' | 'for example' ','? | 'for instance' ','? | 'etc') E ;
FOR_EXAMPLE_CUT_SHORT : ('e.g.' ','? | 'etc.') -> type(FOR_EXAMPLE) ;
INCLUDING_BUT
  : 'including' S? ','? S? ('but not limited to' | 'but is not limited to' | 'without limitation') E
  | 'but' S (('is' | 'are' | 'shall' S 'not' S 'be' | 'be') S)? ('not' S)? 'limited to' E
  ;
THAT_IS : ('ie' | 'namely' ','?) E ;
THAT_IS_CUT_SHORT : ('i.e.' ','? | 'that is,') -> type(THAT_IS) ;

VAGUE
  : ( 'reasonable' | 'reasonably' | ('make' S)? 'every' S ('reasonable' S)? 'effort'
    | ('make' S)? ('a' S)? ('reasonable' | 'good faith') S ('effort' | 'efforts' | 'attempt')
    | ('make' S)? 'an effort' | 'best efforts' | 'to the greatest extent possible'
    | 'to the extent possible' | 'to the maximum extent possible' | 'to the extent practicable'
    | 'to the extent feasible' | 'to the fullest extent possible' | 'to the degree possible'
    | 'as soon as possible' | 'as soon as practicable' | 'as soon as practical'
    | ('when' | 'whenever' | 'where' | 'wherever' | 'if') S
      ('possible' | 'feasible' | 'practicable' | 'practical' | 'necessary' | 'appropriate')
    | 'as much as possible' | 'insofar as possible'
    | 'normally' | 'ordinarily' | 'typically' | 'generally' | 'usually' | 'primarily' | 'mostly'
    | 'approximately' | 'about' S 'the' S 'same' | 'adequate' | 'adequately' | 'appropriate'
    | 'appropriately' | 'sufficient' | 'sufficiently' | 'promptly' | 'timely' | 'in a timely manner'
    | 'as needed' | 'as necessary' | 'as appropriate'
    | 'substantially' | 'significant' | 'significantly' | 'periodically' | 'frequently'
    | 'occasionally' | 'rarely' | 'seldom' | 'hardly' | 'preferably' | 'ideally' | 'minimal'
    | 'undue' | 'unduly' | 'a small number of' | 'equitable' | 'equitably' | 'strive to'
    | 'endeavor to' | 'endeavour to' | 'attempt to' | 'try to'
    ) E
  ;
TOGETHER
  : ('together' | 'combined' | 'in total' | 'in combination' | 'in the aggregate' | 'collectively'
      | 'altogether' | 'taken together') E
  ;
ONLY : ('only' | 'solely' | 'exclusively') E ;

// ---------------------------------------------------------------- prepositions
BETWEEN : ('between' | 'in between') E ;
FROM : 'from' E ;
TO : 'to' E ;
THROUGH : ('through' | 'thru') E ;
UNTIL : ('until' | 'till') E ;
BEFORE : ('before' | 'prior to' | 'in advance of' | 'ahead of' | 'preceding') E ;
AFTER : ('after' | 'following' | 'subsequent to') E ;
IN_ADVANCE : ('in advance' | 'ahead of time' | 'beforehand') E ;
ON_OR_AFTER : ('on or after' | 'starting' | 'starting on' | 'effective' | 'as of' | 'beginning') E ;
ON_OR_BEFORE : 'on or before' E ;
OUTSIDE : ('outside' | 'outside of') E ;
WITHIN : 'within' E ;
IN : 'in' E ;
ON : 'on' E ;
AT : 'at' E ;
BY : 'by' E ;
FOR : 'for' E ;
DURING : 'during' E ;
OVER : 'over' E ;
UNDER : 'under' E ;
OF : 'of' E ;
PREPOSITION
  : ( 'with' | 'without' | 'into' | 'onto' | 'upon' | 'above' | 'across' | 'along' | 'among'
    | 'amongst' | 'around' | 'against' | 'behind' | 'below' | 'beneath' | 'beside' | 'besides'
    | 'beyond' | 'despite' | 'inside' | 'near' | 'off' | 'onward' | 'throughout' | 'toward'
    | 'towards' | 'via' | 'regarding' | 'concerning' | 'about' | 'as' | 'than' | 'as to' | 'like'
    | 'including' | 'inclusive of' | 'not including' | 'excluding' | 'exclusive of' | 'other than'
    | 'rather than' | 'instead of' | 'in place of' | 'in lieu of' | 'in addition to' | 'apart from'
    | 'aside from' | 'pursuant to' | 'in accordance with' | 'according to' | 'consistent with'
    | 'in the order of' | 'in order of' | 'in the following order' | 'as provided in'
    | 'as described in' | 'as defined in' | 'as set forth in' | 'based on' | 'as a result of'
    | 'by the end of' | 'at the end of' | 'by the start of' | 'by the beginning of'
    | 'at the beginning of' | 'at the start of' | 'on behalf of'
    | 'with respect to' | 'in excess' | 'up to and including' | 'up until' | 'regardless of'
    | 'in the absence of' | 'immediately before' | 'immediately after' | 'immediately prior to'
    | 'immediately following' | 'up'
    ) E
  ;

// ---------------------------------------------------------------- determiners and joints
THE : 'the' E ;
A : ('a' | 'an') E ;
EACH : 'each' E ;
EVERY : 'every' E ;
ANY : 'any' E ;
NO : ('no' | 'none' | 'neither') E ;
NO_ONE : ('no one' | 'nobody' | 'no-one' | 'nothing') E ;
ALL : 'all' E ;
BOTH : 'both' E ;
SUCH : 'such' E ;
THIS : ('this' | 'these' | 'those') E ;
THEIR : ('their' | 'his' | 'her' | 'its' | 'his or her' | 'his/her' | 'her/his' | 'her or his') E ;
AND_OR : 'and/or' E ;
AND : ('and' | 'as well as') E ;
AMPERSAND : '&' -> type(AND) ;
OR : 'or' E ;
NOR : 'nor' E ;
BUT : 'but' E ;
COMMA : ',' ;
SEMICOLON : ';' ;
COLON : ':' ;
DASH : [-\u2013\u2014] | '--' ;
LEFT : '(' | '[' ;
RIGHT_BRACKET : ')' | ']' ;

// ---------------------------------------------------------------- everything else
QUOTED : '"' ~["]+ '"' ;
IN_PERSON : 'in person' E -> type(WORD) ;
WORD
  : LETTER_OR_DIGIT+ (INNER LETTER_OR_DIGIT+)* '\''?
  | '#' LETTER_OR_DIGIT+
  ;
STRAY : . ;

// ---------------------------------------------------------------- pieces
fragment TOTAL : S 'a total of' ;
// The edge of a word: what ends in it counts only where no letter or digit follows, and NT only where
// "than" does not follow either ("or more than two" is no "two or more"). WordEdges holds tokens to
// it: a predicate here would keep ANTLR from remembering any way through a word.
fragment E : ;
fragment S : ' ' ;
fragment NT : ;
fragment LETTER_OR_DIGIT : [\p{L}\p{M}\p{N}] ;
fragment INNER : ['\-/&.@_+\u2010\u2011] ;
fragment NEVERS
  : ('under no' S ('circumstances' | 'circumstance' | 'conditions')
      | 'in no' S ('event' | 'case' | 'instance' | 'circumstances') | 'at no time') ;

fragment PER_CENT : '%' | 'percent' | 'per cent' ;
fragment VALUE : NUM | WORD_NUMBER (S? '(' S? NUM S? ')')? ;
fragment INT : [0-9]+ | [0-9] ([0-9] [0-9]?)? (',' [0-9] [0-9] [0-9])+ ;
fragment VULGAR : [\u00BC-\u00BE\u2150-\u215E] ;
fragment NUM
  : INT ('.' [0-9]+)?
  | '.' [0-9]+
  | (INT S?)? VULGAR
  | INT (S | '-') [0-9] '/' [0-9]
  | [0-9] '/' [0-9] [0-9]?
  ;
fragment ONES
  : 'one' | 'two' | 'three' | 'four' | 'five' | 'six' | 'seven' | 'eight' | 'nine' ;
fragment TEENS
  : 'ten' | 'eleven' | 'twelve' | 'thirteen' | 'fourteen' | 'fifteen' | 'sixteen' | 'seventeen'
  | 'eighteen' | 'nineteen' ;
fragment TENS
  : 'twenty' | 'thirty' | 'forty' | 'fifty' | 'sixty' | 'seventy' | 'eighty' | 'ninety' ;
fragment BELOW_HUNDRED : 'zero' | ONES | TEENS | TENS ([- ] ONES)? ;
fragment BELOW_THOUSAND
  : BELOW_HUNDRED | (ONES | TEENS | 'a') [- ] 'hundred' ((S 'and')? S BELOW_HUNDRED)? ;
fragment BELOW_MILLION
  : BELOW_THOUSAND | BELOW_THOUSAND S 'thousand' ((S 'and')? S BELOW_THOUSAND)? ;
fragment WHOLE
  : BELOW_MILLION | BELOW_THOUSAND S 'million' ((S 'and')? S BELOW_MILLION)? ;
fragment FRACTION
  : ('one' | 'a') [- ] ('half' | 'quarter' | 'third' | 'fourth')
  | 'three' [- ] ('quarters' | 'quarter' | 'fourths')
  | 'two' [- ] ('thirds' | 'third') ;
fragment WORD_NUMBER
  : WHOLE ([- ] 'and' [- ] FRACTION)? | 'one' [- ] FRACTION_NOUN | 'two' [- ] 'thirds'
  | 'three' [- ] ('quarters' | 'fourths') ;
fragment FRACTION_NOUN : 'half' | 'quarter' | 'third' | 'fourth' ;

fragment DAY_KIND
  : 'working' | 'work' | 'school' | 'calendar' | 'duty' | 'business' | 'instructional' | 'student'
  | 'contract' | 'teaching' ;
fragment UNIT_WORD
  : 'minute' | 'minutes' | 'min' | 'mins' | 'hour' | 'hours' | 'hr' | 'hrs'
  | (DAY_KIND S)? ('day' | 'days') | 'workday' | 'workdays' | 'non-work days'
  | (('school' | 'work' | 'calendar') S)? ('week' | 'weeks') | 'workweek'
  | ('calendar' S)? ('month' | 'months')
  | (('school' | 'calendar' | 'contract' | 'fiscal' | 'academic') S)? ('year' | 'years')
  | 'semester' | 'semesters' | 'trimester' | 'trimesters' | 'quarter' | 'quarters' | 'term'
  | 'terms' | 'shift' | 'shifts'
  | (('class' | 'teaching' | 'instructional' | 'pay' | 'grading' | 'marking') S)?
    ('period' | 'periods')
  | 'dollar' | 'dollars' | 'foot' | 'feet' | 'mile' | 'miles' | 'time' | 'times' ;

fragment WEEKDAY
  : 'monday' 's'? | 'tuesday' 's'? | 'wednesday' 's'? | 'thursday' 's'? | 'friday' 's'?
  | 'saturday' 's'? | 'sunday' 's'?
  | ('mon' | 'tue' | 'tues' | 'wed' | 'thu' | 'thur' | 'thurs' | 'fri') '.'? ;
fragment WEEKDAY_JOIN
  : S? [-\u2013\u2014/] S? | S ('through' | 'thru' | 'to' | 'and' | '&') S ('on' S)? ('a' S)?
  | ',' S ('and' S)? ('on' S)? ;
fragment HALF_DAY : [ap] ('m' | '.' S? 'm' '.') ;
fragment MONTH
  : 'january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september'
  | 'october' | 'november' | 'december'
  | ('jan' | 'feb' | 'mar' | 'apr' | 'jun' | 'jul' | 'aug' | 'sep' | 'sept' | 'oct' | 'nov' | 'dec')
    '.'? ;
fragment ORDINAL : 'st' | 'nd' | 'rd' | 'th' ;
fragment YEAR : [12] [0-9] [0-9] [0-9] ;
fragment SCHOOL_YEAR_BODY
  : ('the' S)? YEAR S? [-\u2013/] S? (YEAR | [0-9] [0-9]) S 'school' S 'year' E ;
fragment CLAUSE_NUMBER
  : [0-9]+ '.' [0-9]+ ('.' [0-9]+)+ | [0-9]+ ('.' [0-9]+)* '.' [a-z] ;
fragment REFERENCE_TAIL : ('-' [0-9]+)? ('(' [a-z0-9]+ ')')* ;
