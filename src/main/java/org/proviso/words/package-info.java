/**
 * What a few words in a row say by themselves: a name, an amount, a day, a time of the clock, who a
 * sentence is about. Nothing here knows what the sentence asks for. May look at {@code syntax},
 * {@code norm}, {@code time} and {@code source}.
 *
 * <p>A sentence is a list of {@code Bit}s, the smallest things that are placed. A {@code Cursor}
 * walks over them from left to right, a {@code BitRun} knows them by their places. What cannot be
 * placed is thrown as {@code Unplaced}. What a reader hands out is a piece of a norm: a filter, a
 * quantity, a period, a {@code Noun}.
 *
 * <ul>
 *   <li><b>Bits</b>: {@code Bit}, {@code BitRun}, {@code Cursor}, {@code Coined} (put in by a
 *       rewording), {@code Unplaced}, {@code Verbatim}.
 *   <li><b>Names</b>: {@code NounReader}, {@code Noun}, {@code Deed}, {@code LimitedDeed}, {@code
 *       Verb}, {@code Finite}; which words a name may hold: {@code Plain}, {@code PlainName},
 *       {@code Adjectives}, {@code SharedHead}, {@code Joining}, {@code TornName}; of an action in
 *       its own words: {@code ActionWords}, {@code ContentWords}.
 *   <li><b>The subject</b>: {@code SubjectReader}, {@code SentenceSubject}, {@code Narrowing},
 *       {@code PersonClause}, {@code RecordClause}, {@code LengthClause}; kinds of things and
 *       people: {@code SubjectKinds}, {@code Occupations}, {@code PeopleWords} (lists in files:
 *       {@code Listed}); narrowed by {@code Graded}, {@code Placed}, {@code HeldIn}, {@code Hired},
 *       {@code Status}, {@code Years}, {@code Figured}, {@code Manner}; whom "only" leaves: {@code
 *       OnlyWho}.
 *   <li><b>What is asked</b>: {@code Force} is what modal, negation and sense come to.
 *   <li><b>Amounts</b>: {@code Amounts}, {@code Amounted}, {@code Measuring}, {@code Relief},
 *       {@code CountedThings}, {@code CountedDays}, {@code DaysHad}, {@code ShareBound}, {@code
 *       TableBound}.
 *   <li><b>Days and times</b>: {@code CalendarDays}, {@code DayKinds}, {@code DayPlaces}, {@code
 *       Ordinals}, {@code DaysNamed}, {@code Days}, {@code DayEdge}, {@code LaterEnd}, {@code
 *       ClassHours}, {@code TimeWindows}, {@code Periods}, {@code SchoolYears}, {@code
 *       StretchAhead}, {@code WeekNames}.
 *   <li><b>Procedures and pay</b>: {@code EventNouns}, {@code ChosenEvents}, {@code GivenNotice},
 *       {@code ProcedureWords}, {@code BareDeadline}; who is told: {@code Addressee}, {@code
 *       PartyAddressee}; {@code PayWords}, {@code PayRate}, {@code PaidPeople}, {@code PaidWork},
 *       {@code PaidAttendance}.
 *   <li><b>Effects</b>: {@code EffectWords}, whose phrases {@code PhraseShapes} reads.
 *   <li><b>Conditions in plain words</b>: {@code PlainCondition}, {@code SaidCondition}.
 *   <li><b>Other clauses</b>: {@code ProvisionReader}, {@code ProvisionWords}, {@code Documentary}.
 * </ul>
 */
@NullMarked
package org.proviso.words;

import org.jspecify.annotations.NullMarked;
