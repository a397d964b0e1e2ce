/**
 * A whole text becomes norms: terms, scope, references between clauses, sentences of several
 * clauses, exceptions, and the two readings of an ambiguous sentence. May look at {@code forms},
 * {@code wording}, {@code words}, {@code syntax}, {@code clouds}, {@code norm}, {@code time} and
 * {@code source}.
 *
 * <h2>The path of a sentence</h2>
 *
 * <ol>
 *   <li>{@link org.proviso.binding.AgreementReader}, {@link org.proviso.binding.Binder}: the whole
 *       text. First its terms and declarations, then {@code ClauseBinder} clause by clause, at last
 *       {@code Aftermath}: what sentences do to each other's norms.
 *   <li>{@code SentenceBinder}: one sentence. Its phrases become a list of bits (the room {@code
 *       words}). Whatever cannot be placed is thrown and is the answer to "why was it not read".
 *   <li>Clauses that "and", "but", "except that" join are cut apart (below: <i>several
 *       clauses</i>); words about other clauses are taken out ({@code PrecedenceWording}).
 *   <li>The room {@code wording} puts what can be said in several ways into the one way that the
 *       forms read.
 *   <li>The room {@code forms} makes drafts of norms of it, reading by reading.
 *   <li>{@code Guard} looks at each draft once more: every number, weekday and word of the sentence
 *       must be in it ({@code Atoms}, {@code WordsHeld}, {@code FormWords}; {@code EitherBound}).
 *       Drafts that differ are two readings; {@code Differences} says in what.
 *   <li>{@code OpenActions} comes last, for what no norm is made of.
 * </ol>
 *
 * <h2>Where to find what</h2>
 *
 * <ul>
 *   <li><b>Several clauses</b>: {@code ClauseHeads}, {@code EchoedSubject}, {@code ClauseReach},
 *       {@code Trailing}, {@code Contrast}, {@code Loosening}, {@code PredicateParts}; exceptions
 *       that are clauses: {@code ExceptedClause}, {@code RuleAndException}, {@code HeadWords},
 *       {@code ExceptedThings}, {@code OtherDays}; {@code ServedTwice}.
 *   <li><b>Between sentences and clauses</b>: {@code Antecedent}, {@code SpokenBefore}, {@code
 *       OpeningWords}, {@code Items}, {@code RankedItems}, {@code LabelledBefore}, {@code
 *       Counting}, {@code Additions}, {@code Norms}, {@code StatedScope}, {@code HeadingScope},
 *       {@code OwnArticle}, {@code DayRules}; what clouds them is the room {@code clouds}.
 *   <li><b>Declarations</b>: {@code DeclarationReader}, {@code DurationReader}, {@code
 *       StatedRateReader}, {@code PrecedenceReader}, {@code PrecedenceWording}, {@code
 *       NothingWording}, {@code ScopeReader}. <b>Definitions</b>: {@code TermCollector}, {@code
 *       DefinitionReader}, {@code DefinedNoun}, {@code ChangeDefinition}, {@code Vocabulary},
 *       {@code OwnPeople}.
 *   <li><b>Sentences that are no norms</b>: {@code Statements}, {@code Possibility}; {@code
 *       OpenActions}, {@code OpenSubject}, {@code OpenPredicate}, {@code OpenStep}; what comes
 *       about by itself {@code LegalEffects}. <b>Examples and tables</b>: {@code ExampleBinder},
 *       {@code TableBinder}.
 * </ul>
 */
@NullMarked
package org.proviso.binding;

import org.jspecify.annotations.NullMarked;
