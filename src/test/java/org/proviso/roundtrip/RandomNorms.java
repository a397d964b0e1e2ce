package org.proviso.roundtrip;

/** Makes norms at random, each with a sentence that says it in a contract's way (S23). */
final class RandomNorms {
  private final Dice dice;
  private final AmountSentences amounts;
  private final DaySentences days;
  private final RecordSentences records;

  RandomNorms(long seed) {
    dice = new Dice(seed);
    var pieces = new Pieces(dice);
    amounts = new AmountSentences(dice, pieces);
    days = new DaySentences(dice, pieces);
    records = new RecordSentences(dice, pieces);
  }

  Worded next() {
    return switch (dice.number(0, 18)) {
      case 0, 1 -> amounts.total();
      case 2 -> amounts.provided();
      case 3 -> amounts.counted();
      case 4 -> days.run();
      case 5 -> days.uninterrupted();
      case 6 -> days.gap();
      case 7 -> records.length();
      case 8 -> records.clock();
      case 9 -> records.ban();
      case 10 -> records.consent();
      case 11 -> records.exemption();
      case 12 -> records.duty();
      case 13 -> days.rest();
      case 14 -> amounts.size();
      case 15 -> records.deadline();
      case 16 -> records.onlyThen();
      case 17 -> records.free();
      default -> days.dutyDay();
    };
  }
}
