/**
 * Words become norms: terms, units, scope, references between clauses, exceptions, and the two
 * readings of an ambiguous sentence. May look at {@code syntax}, {@code norm}, {@code time} and
 * {@code source}.
 *
 * <h2>The path of a sentence</h2>
 *
 * <ol>
 *   <li>{@link org.proviso.binding.AgreementReader}, {@link org.proviso.binding.Binder}: the whole
 *       text. First its terms and declarations, then {@code ClauseBinder} clause by clause, at last
 *       {@code Aftermath}: what sentences do to each other's norms.
 *   <li>{@code SentenceBinder}: one sentence. Its phrases become a list of {@code Bit}s, the
 *       smallest things that are placed. Whatever cannot be placed is thrown as {@code Unplaced}
 *       and is the answer to "why was it not read".
 *   <li>Clauses that "and", "but", "except that" join are cut apart (below: <i>several
 *       clauses</i>); words about other clauses are taken out ({@code PrecedenceWording}).
 *   <li>{@code Recasting}, then {@code Rewording}: what can be said in several ways is put into the
 *       one way that the forms read. A rewording changes a {@code BitRun} and nothing else; the
 *       bits that it puts in are {@code Coined}. Their order is the order in those two files.
 *   <li>{@code NormReader}: takes off what leads the sentence and splits it at its modal verb. The
 *       {@code Force} is what modal, negation and sense come to.
 *   <li>{@code WholeForms} look at the {@code SplitSentence} as it is. If none of them reads it,
 *       {@code SubjectSide} reads the subject, {@code ModifierReader} (with {@code
 *       PrepositionReader}) takes what stands around the core into the {@code Modifiers}, and
 *       {@code FormChoice} hands these {@code Parts} to a form.
 *   <li>The form makes the measure or fact, and marks each modifier that it places as used; {@code
 *       Assembler} adds conditions and exceptions and throws if anything is left.
 *   <li>{@code Guard} looks at the {@code Draft} once more: every number, weekday and word of the
 *       sentence must be in it ({@code Atoms}, {@code WordsHeld}, {@code FormWords}). Drafts that
 *       differ are two readings; {@code Differences} says in what.
 * </ol>
 *
 * <p>Forms are tried in the order in which {@code WholeForms} and {@code FormChoice} list them. One
 * that {@code fits} reads the sentence or throws; one whose {@code read} is empty leaves it to the
 * next. {@code OpenActions} comes last, for what no norm is made of.
 *
 * <h2>Where to find what</h2>
 *
 * <ul>
 *   <li><b>Several clauses</b>: {@code JoinedClauses}, {@code MainModals}, {@code ClauseHeads},
 *       {@code EchoedSubject}, {@code ClauseReach}, {@code Trailing}, {@code Contrast}, {@code
 *       Loosening}; exceptions that are clauses: {@code ExceptedClause}, {@code RuleAndException},
 *       {@code ExceptedLimit}, {@code ExceptedThings}; several amounts or verbs: {@code
 *       PredicateParts}, {@code Conjuncts}, {@code PairedAmounts}, {@code PairedLimits}, {@code
 *       PairedGrades}, {@code PairedClocks}, {@code RespectiveWording}, {@code EllipticClause},
 *       {@code TwoLimits}, {@code ListedAmount}, {@code ContiguousPart}; several subjects or
 *       denials: {@code SubjectList}, {@code DeniedPairs}, {@code DeniedDeeds}, {@code DeniedBoth}.
 *   <li><b>The subject</b>: {@code SubjectReader}, {@code SentenceSubject}, {@code Narrowing},
 *       {@code PersonClause}, {@code RecordClause}; kinds of things and people: {@code
 *       SubjectKinds}, {@code Occupations}, {@code PeopleWords}, {@code PersonFrames}; narrowed by
 *       {@code Graded}, {@code Placed}, {@code Hired}, {@code Status}, {@code Years}, {@code
 *       Figured}, {@code OtherThan}.
 *   <li><b>Names</b>: {@code NounReader}, {@code Noun}, {@code Deed}, {@code Verb}; which words a
 *       name may hold: {@code Plain}, {@code Adjectives}, {@code SharedHead}.
 *   <li><b>Pointing back</b>: {@code Pronoun}, {@code Antecedent}, {@code SamePerson}, {@code
 *       WhoWording}.
 *   <li><b>Limits</b>: {@code LimitForm} (a person and an amount; {@code LimitedDeed}, {@code
 *       Measuring}, {@code Relief}), {@code LengthForm} (records and an amount), {@code
 *       AmountFirst}, {@code SizeForm} ({@code StudentsWording}, {@code ClassFigures}), {@code
 *       ShareForm}, {@code DistinctForm}, {@code CompareForm}, {@code EqualForm}, {@code GapForm},
 *       {@code DaysOffForm}, {@code AtOnceForm}; the amount itself: {@code Amounted}, {@code
 *       Amounts}, {@code Alternative}, {@code TableBound}.
 *   <li><b>Deeds</b>: {@code ActionForm} (a person does or shall not), {@code EventForm} (a record
 *       is held, is done), {@code PartyForm} (the District gives, requires, schedules), {@code
 *       UndatedForm}, {@code ThatDayForm}, {@code BothForm}, {@code OnlyForm}, {@code PatternForm}.
 *   <li><b>Times</b>: starts and ends {@code TimingForm}, {@code MarkedTime}; the work day {@code
 *       WorkdayWording}, {@code WorkdayParts}, {@code DayContents}; rates {@code RateReader},
 *       {@code Periods}; windows {@code TimeWindows}, {@code DayWindows}, {@code WindowChoice},
 *       {@code Surroundings}; days {@code CalendarDays}, {@code DayKinds}, {@code DayPlaces},
 *       {@code Ordinals}, {@code DayNames}, {@code DayExceptions}, {@code OtherDays}, {@code
 *       FreeOf}.
 *   <li><b>Conditions, exceptions, consent</b>: {@code Subordinates} cuts them out, {@code
 *       Conditions} binds them; {@code DayCondition}, {@code AssignedCondition}, {@code
 *       SaidCondition}, {@code ConsentReader}.
 *   <li><b>Deadlines and procedures</b>: {@code DeadlineReader}, {@code DatedForm}, {@code
 *       NoticeForm}, {@code ProcedureForm}, {@code ProcedureEvent}, {@code ChosenEvents}, {@code
 *       EventNouns}; who is told: {@code Addressee}, {@code PartyAddressee}; put in their words:
 *       {@code AnchorWording}, {@code AdvanceWording}, {@code FollowedWording}, {@code
 *       WrittenInTime}, {@code DesigneeWording}.
 *   <li><b>Pay</b>: {@code PayForm}, {@code PayAmount}, {@code PayOccasion}, {@code PayRate},
 *       {@code PayWords}, {@code ChangeClause}; whose work, when and for how long: {@code
 *       PaidWork}, {@code PaidPeople}, {@code PaidAttendance}, {@code NightWording}. <b>Orders</b>:
 *       {@code OrderForm}, {@code RankedGroups}, {@code RankedItems}, {@code SeniorityWording}.
 *       <b>Things shared or held</b>: {@code UsesForm}, {@code SharingForm}, {@code ContentsForm},
 *       {@code ListedForm}, {@code MinutesForm}.
 *   <li><b>Sentences that are no norms</b>: {@code DefinitionReader}, {@code DefinedNoun}, {@code
 *       ChangeDefinition}; {@code DeclarationReader}, {@code PrecedenceReader}, {@code
 *       ScopeReader}; {@code Statements}, {@code Possibility}; {@code OpenActions}; {@code
 *       ExampleBinder}, {@code TableBinder}, {@code LabelledBefore}.
 * </ul>
 */
@NullMarked
package org.proviso.binding;

import org.jspecify.annotations.NullMarked;
