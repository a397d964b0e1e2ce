/*
 * One sentence as a flat list of phrases, in the order they stand. The grammar names a phrase; it
 * never decides what the phrase modifies. No token can begin two phrases that both come to an end,
 * so there is nothing to choose between (a test parses in LL_EXACT_AMBIG_DETECTION). A token whose
 * phrase does not come to be is demoted by SoftKeywords and the sentence is read again.
 */
parser grammar ProvisoParser;

options { tokenVocab = ProvisoLexer; }

sentence : phrase* EOF ;

phrase
  : modal
  | negation
  | being
  | deadline
  | limit
  | limitRange
  | comparator
  | percentage
  | rate
  | window
  | weekdays
  | clock
  | dates
  | schoolYear
  | reference
  | tableReference
  | blank
  | whichever
  | opener
  | aside
  | vague
  | together
  | only
  | bracketed
  | preposition
  | joint
  | determiner
  | word
  | quoted
  | stray
  ;

modal
  : MUST | MUST_NOT | MAY | MAY_NOT | SHOULD | SHOULD_NOT | NEED_TO | NEED_NOT | SENSE | RIGHT
  | RESERVES | PROHIBITED
  ;
negation : NEGATION ;
being : BEING ;

// "no more than three (3) hours", "30 minutes or more", "16 people", "an hour and a half", "a quarter
// of an hour"
limit : limitWord (A | THE)? amount | amount (OR_MORE | OR_LESS)? ;
limitWord
  : AT_MOST | AT_LEAST | UP_TO | MORE_THAN | LESS_THAN | EXACTLY | TOTAL_OF | MINIMUM | MAXIMUM
  | OVER | UNDER
  ;
amount
  : COUNT (PART_OF* ADJECTIVE* UNIT (PLUS COUNT UNIT | PLUS_PART+ COUNT)?)?
  | AMOUNT_WORD
  | MONEY
  | TIMES
  ;
limitRange
  : BETWEEN COUNT UNIT? AND COUNT (ADJECTIVE* UNIT)?
  | FROM COUNT UNIT? TO COUNT (ADJECTIVE* UNIT)?
  | COUNT LIMIT_TO COUNT ADJECTIVE* UNIT
  | NUMBER_RANGE ADJECTIVE* UNIT
  ;
comparator
  : COMPARE_AT_MOST | COMPARE_AT_LEAST | COMPARE_UP_TO | COMPARE_MORE | COMPARE_LESS
  | COMPARE_EXACT
  ;
percentage : (limitWord (A | THE)?)? PERCENT OF_WHOLE? ;

// "within 48 hours of", "at least five working days before", "15 minutes prior to"
deadline
  : (deadlineWord (A | THE)?)? amount (OR_MORE | OR_LESS)? (DEADLINE_BEFORE | DEADLINE_AFTER | DEADLINE_OF | IN_ADVANCE)
  | WITHIN amount
  ;
deadlineWord
  : AT_MOST | AT_LEAST | UP_TO | MORE_THAN | LESS_THAN | EXACTLY | WITHIN | NO_LATER | NO_EARLIER
  | EARLIER_THAN | LATER_THAN | MINIMUM | MAXIMUM
  ;

// "per month", "each week", "three hours a day", "in any one month", "every other week", "daily"
rate
  : PER (UNIT | WORD | COUNT UNIT | AMOUNT_WORD PERIOD_WORD?)
  | rateOpening? (EACH | EVERY | ANY) UNIT
  | rateOpening? EVERY_NEXT (OTHER UNIT | COUNT UNIT PERIOD_WORD? | AMOUNT_WORD PERIOD_WORD?)
  | rateOpening? A UNIT
  | RATE_LY
  ;
rateOpening : IN | ON | DURING | WITHIN | FOR | OVER ;

// "in any four-week period", "in any 7 consecutive days", "averaged over four weeks"
window
  : rateOpening ANY ROLLING? windowLength
  | rateOpening A ROLLING? windowLength
  | rateOpening EACH ROLLING? windowLength
  | ON_AVERAGE (ANY | A | EACH | THE)? ROLLING? windowLength
  ;
windowLength
  : COUNT ADJECTIVE* UNIT PERIOD_WORD?
  | AMOUNT_WORD PERIOD_WORD?
  ;

weekdays : WEEKDAYS ;
clock
  : BETWEEN TIME AND TIME
  | clockWord? TIME RANGE_TO TIME
  | clockWord? TIME
  ;
clockWord
  : AT | BEFORE | AFTER | BY | FROM | UNTIL | NO_LATER | NO_EARLIER | ON_OR_AFTER | ON_OR_BEFORE
  | OUTSIDE | TO | DURING | EARLIER_THAN | LATER_THAN | IN
  ;
dates
  : BETWEEN date AND date
  | dateWord? date RANGE_TO date
  | dateWord? date
  ;
dateWord
  : ON | AFTER | BEFORE | BY | FROM | UNTIL | NO_LATER | NO_EARLIER | ON_OR_AFTER | ON_OR_BEFORE
  | TO | THROUGH | IN | DURING | EARLIER_THAN | LATER_THAN | OUTSIDE
  ;
date : DATE DATE_YEAR? | MONTH_YEAR ;
schoolYear : SCHOOL_YEAR | OF_SCHOOL_YEAR ;

reference : REFERENCE ;
tableReference : TABLE ;
blank : BLANK UNIT? ;
whichever : WHICHEVER ;
opener
  : IF | WHEN | WHERE | WHILE | IF_SHOULD | AS_LONG_AS | ONCE | BECAUSE | ALTHOUGH | UNLESS | EXCEPT
  | PROVIDED | WHO | WHICH | THAT | WHOSE | HOWEVER | NOTWITHSTANDING | SUBJECT_TO
  ;
aside : PURPOSE | SUCH_AS | FOR_EXAMPLE | INCLUDING_BUT | THAT_IS ;
vague : VAGUE ;
together : TOGETHER | EACH_ALONE ;
only : ONLY ;
bracketed : LEFT phrase* RIGHT_BRACKET ;
preposition : PREPOSITION ;
joint : AND | OR | NOR | BUT | AND_OR | COMMA | SEMICOLON | COLON | DASH ;
determiner : THE | A | EACH | EVERY | ANY | NO | NO_ONE | ALL | BOTH | SUCH | THIS | THEIR ;
word : WORD ;
quoted : QUOTED ;
stray : STRAY | OTHER_MODAL | AVERAGE ;
