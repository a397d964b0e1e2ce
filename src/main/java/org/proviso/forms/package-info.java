/**
 * The forms of sentence: a sentence in the one wording that they read becomes drafts of norms, with
 * all that stands around its core. May look at {@code wording}, {@code words}, {@code syntax},
 * {@code norm}, {@code time} and {@code source}.
 *
 * <p>{@code NormReader} takes off what leads the sentence and splits it at its modal verb. Forms
 * are tried in the order in which {@code WholeForms} and {@code FormChoice} list them. One that
 * {@code fits} reads the sentence or throws; one whose {@code read} is empty leaves it to the next.
 * A form makes the measure or fact, and marks each modifier that it places as used; {@code
 * Assembler} adds conditions and exceptions and throws if anything is left.
 *
 * <ul>
 *   <li><b>What they are handed</b>: {@code Context}, {@code SplitSentence}, {@code SubjectSide},
 *       {@code Parts}, {@code Scope}, {@code PresentModal}, {@code Inversion}, {@code
 *       PersonFrames}; what they make: {@code Draft}, put together by {@code Assembler}.
 *   <li><b>Modifiers</b>: {@code Modifiers}, {@code ModifierReader}, {@code PrepositionReader},
 *       {@code Asides}; pointing back: {@code Pronoun}, {@code Recipient}.
 *   <li><b>Limits</b>: {@code LimitForm}, {@code Limited} and {@code DaysWorked} (a person and an
 *       amount), {@code LengthForm} (records and an amount), {@code StretchForm} (records and
 *       days), {@code AmountFirst}, {@code SizeForm}, {@code ShareForm}, {@code DistinctForm},
 *       {@code CompareForm}, {@code EqualForm}, {@code GapForm}, {@code DaysOffForm}, {@code
 *       WeekendsForm}, {@code AtOnceForm}, {@code CrewForm}, {@code Crew}, {@code MinutesForm},
 *       {@code Undated}; {@code Alternative}.
 *   <li><b>Deeds</b>: {@code ActionForm} and {@code TimedAction} (a person does or shall not),
 *       {@code EventForm} (a record is held, is done; {@code HeldWhen}, {@code Inside}), {@code
 *       PartyForm} (the District gives, requires, schedules), {@code UndatedForm}, {@code
 *       ThatDayForm}, {@code BothForm}, {@code OnlyForm}, {@code PatternForm}, {@code CountedDeed}.
 *   <li><b>Times</b>: starts and ends {@code TimingForm}, {@code EachOrFirst}, {@code MarkedTime};
 *       what a day holds {@code DayContents}; rates {@code RateReader}; windows {@code DayWindows},
 *       {@code WindowChoice}, {@code Surroundings}, {@code CalendarStretch}, {@code Spanned}; days
 *       {@code DayNames}, {@code DayExceptions}, {@code OwedDays}.
 *   <li><b>Conditions, exceptions, consent</b>: {@code Subordinates} cuts them out, {@code
 *       Conditions} binds them; {@code DayCondition}, {@code AssignedCondition}, {@code
 *       ConsentReader}, {@code BetweenReader}, {@code SinceReader}, {@code OtherThan}.
 *   <li><b>Deadlines and procedures</b>: {@code DeadlineReader}, {@code AnchorEdge}, {@code
 *       DatedForm}, {@code NoticeForm}, {@code ProcedureForm}, {@code ProcedureEvent}, {@code
 *       ProcedureAnchor}.
 *   <li><b>Pay</b>: {@code PayForm}, {@code PayAmount}, {@code PayOccasion}, {@code CreditForm},
 *       {@code ChangeClause}. <b>Orders</b>: {@code OrderForm}, {@code RankedGroups}. <b>Things
 *       shared, held or listed</b>: {@code UsesForm}, {@code SharingForm}, {@code ContentsForm},
 *       {@code ListedForm}.
 * </ul>
 */
@NullMarked
package org.proviso.forms;

import org.jspecify.annotations.NullMarked;
