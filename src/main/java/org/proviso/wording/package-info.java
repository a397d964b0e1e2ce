/**
 * Rewordings: what can be said in several ways is put into the one way that the forms read. May
 * look at {@code words}, {@code syntax}, {@code norm}, {@code time} and {@code source}.
 *
 * <p>{@code Recasting} comes first, on the skeleton of a sentence; then {@code Rewording}, on each
 * sentence that came of it. Their order is the order in those two files. A rewording changes a
 * {@code BitRun}, or makes several sentences of one, and does nothing else; the bits that it puts
 * in are {@code Coined}. It keeps every number and every word that bounds, and what it does not
 * know it leaves alone. A name that ends in <i>Wording</i> is of one way of saying things.
 *
 * <ul>
 *   <li><b>Several clauses</b>: {@code JoinedClauses}, {@code MainModals} and {@code CannotWording}
 *       say where a sentence can be cut, {@code EllipticClause}, {@code WhichWording}, {@code
 *       DuringWhich} and {@code ExceptedLimit} what a clause leaves to the one before.
 *   <li><b>Several amounts or verbs</b>: {@code Conjuncts}, {@code PairedAmounts}, {@code
 *       PairedLimits}, {@code PairedDays}, {@code PairedGrades}, {@code PairedClocks}, {@code
 *       TwoLimits}, {@code ListedAmount}, {@code ContiguousPart}, {@code RespectiveWording}, {@code
 *       EachNoLonger}, {@code BreaksPerWork} with its {@code BreakPart} and {@code WorkBasis};
 *       several subjects or denials: {@code SubjectList}, {@code DeniedPairs}, {@code DeniedDeeds},
 *       {@code DeniedBoth}.
 *   <li><b>Verbs and voices</b>: {@code PresentWording}, {@code PassiveWording}, {@code
 *       AnswererWording}, {@code AgentWording}, {@code HeldWording}, {@code GivenWording}, {@code
 *       LeaveWording}, {@code UseWording}, {@code OwnWording}, {@code SharedWording}, {@code
 *       NextUser}, {@code KeptFrom}, {@code MovedEvaluation}, {@code LeaveLength}, {@code
 *       TravelWording}, {@code MovedWording}; what is required or only tried: {@code
 *       RequiredWording}, {@code VoluntaryWording}, {@code JustCauseWording}, {@code
 *       ForbiddenWording}, {@code ApprovalWording}, {@code EffortWording}, {@code AgreeingWording},
 *       {@code AdditionalWording}.
 *   <li><b>Who</b>: {@code SamePerson}, {@code WhoWording}, {@code ThoseWording}, {@code
 *       AssignedWording}, {@code AnybodyWording}, {@code PartyWording}, {@code DesigneeWording},
 *       {@code LeadingWording}, {@code OnlyToWording}, {@code OnlyIfWording}, {@code OnlyReach},
 *       {@code UntilWording}.
 *   <li><b>What is said of records</b>: {@code ThatWording}, {@code LongerWording}, {@code
 *       LastingWording}, {@code SlashWording}, {@code EachShift}, {@code ShiftWording}, {@code
 *       FirstOfWording}, {@code MeetingHeads}, {@code HalvesOfDay}, {@code FreeFromWording}; whose
 *       they are, {@code ScheduleWording}, {@code LevelWording}, {@code GradeRange}, {@code
 *       PerPersonWording}.
 *   <li><b>Amounts</b>: {@code LengthWording}, {@code CappedWording}, {@code PeriodLengthWording},
 *       {@code BlockWording}, {@code TotalWording}, {@code AverageWording}, {@code ShareWording},
 *       {@code DevotedWording}, {@code TimeAdjectives}, {@code UnbrokenWording}, {@code
 *       DutyFreeWording}.
 *   <li><b>The work day</b>: {@code WorkdayWording}, {@code WorkdaySubject}, {@code WorkdayParts},
 *       {@code WorkdayThings}, {@code WorkweekWording}, {@code ComingAndGoing}, {@code
 *       EdgeWording}, {@code OnDutyWording}.
 *   <li><b>Deadlines</b>: {@code AnchorWording}, {@code AnchorNoun}, {@code AnchorPronoun}, {@code
 *       ReportedWording}, {@code OccasionWording}, {@code RequestWording}, {@code EitherAnswer},
 *       {@code AppealWording}, {@code NumberedDay}, {@code DoneToThem}, {@code AdvanceWording},
 *       {@code FollowedWording}, {@code BeforehandWording}, {@code DeniedBeforehand}, {@code
 *       NoticeWording}, {@code NoticeFirst}, {@code WrittenInTime}, {@code ProvidedWith}, {@code
 *       ToldWording}.
 *   <li><b>Days, times and stretches</b>: {@code ThatDayWording}, {@code ClauseOfDay}, {@code
 *       DayCountWording}, {@code WeekendWording}, {@code DayUse}, {@code IssuedWording}, {@code
 *       PostedWording}, {@code TermWording}, {@code FreeOf}, {@code RunWording}, {@code
 *       RowWording}, {@code NightsWording}, {@code WindowWording}, {@code WindowPlace}, {@code
 *       FrequencyWording}, {@code HoursWording}, {@code ClockWording}, {@code NightWording}, {@code
 *       BeyondWording}, {@code ItsEnd}, {@code ApartWording}, {@code RestWording}, {@code
 *       NextShiftWording}, {@code SpreadWording}, {@code EveryOther}, {@code TimeOffWording},
 *       {@code StaffedWording}, {@code SameTimeWording}.
 *   <li><b>Sizes and pay</b>: {@code ClassWording}, {@code ClassFigures}, {@code ExceptedClasses},
 *       {@code StudentsWording}, {@code FigureWording}, {@code StipendWording}, {@code
 *       PaidByParty}, {@code PayLossWording}, {@code SeniorityWording}, {@code ForUpToWording},
 *       {@code CreditWording}.
 * </ul>
 */
@NullMarked
package org.proviso.wording;

import org.jspecify.annotations.NullMarked;
