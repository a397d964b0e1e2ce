package org.proviso.witness;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.proviso.norm.Bound;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Relation;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;

/**
 * Truths and numbers of any world whatever, tied only by what holds in all of them: every world is
 * a solution, so where there is no solution there is no world. That two facts exclude each other is
 * said nowhere unless it is sure; what has no structure is free.
 */
final class LooseModel {
  /** Beyond it nothing is proved. */
  private static final int FARTHEST = 1_000_000;

  private static final int FINEST = 60;

  final Model model = new Model("loose");

  /** Numbers stand on a grid on which there is room between any two limits. */
  private final int scale;

  private final Map<String, BoolVar> truths = new HashMap<>();
  private final Map<String, IntVar> numbers = new HashMap<>();

  LooseModel(List<Norm> norms) {
    long shared = 1;
    List<Bound.Fixed> all =
        norms.stream().flatMap(norm -> NormParts.of(norm, Bound.Fixed.class).stream()).toList();
    for (Bound.Fixed fixed : all) {
      Ratio amount = fixed.quantity().amount();
      if (amount.denominator() > FINEST || Math.abs(amount.numerator()) > FARTHEST) {
        throw new OutsideFragment("an amount without a grid");
      }
      BigInteger common = BigInteger.valueOf(shared);
      BigInteger next = BigInteger.valueOf(amount.denominator());
      shared = common.multiply(next).divide(common.gcd(next)).longValueExact();
    }
    if (shared > FINEST) {
      throw new OutsideFragment("amounts without a grid");
    }
    scale = (int) (2 * shared);
  }

  /** A truth of which nothing is known but its name. */
  BoolVar truth(String key) {
    return truths.computeIfAbsent(key, model::boolVar);
  }

  /** A number between these, both included. */
  IntVar number(String key, long least, long most) {
    return numbers.computeIfAbsent(
        key, name -> model.intVar(name, scaled(least), scaled(most), true));
  }

  /** A number of which nothing is known. */
  IntVar number(String key) {
    return number(key, -FARTHEST, FARTHEST);
  }

  /** A number that is not below nothing. */
  IntVar amount(String key) {
    return number(key, 0, FARTHEST);
  }

  boolean isOpen(IntVar number) {
    return number.getUB() >= scaled(FARTHEST);
  }

  int scaled(long whole) {
    return Math.toIntExact(Math.clamp(whole, -FARTHEST, FARTHEST) * (long) scale);
  }

  private int scaled(Ratio amount) {
    return Math.toIntExact(amount.times(Ratio.of(scale)).numerator());
  }

  Ratio told(int scaledNumber) {
    return new Ratio(scaledNumber, scale);
  }

  /** Whether it is an amount itself, and not only the room beside one. */
  boolean isLimit(int scaledNumber) {
    return scaledNumber % 2 == 0;
  }

  BoolVar stands(IntVar number, Relation relation, Quantity bound) {
    return stands(number, FilterEncoding.operator(relation), scaled(bound.amount()));
  }

  BoolVar stands(IntVar number, String sign, int scaledBound) {
    return model.arithm(number, sign, scaledBound).reify();
  }

  /** The first can hold only where the second does. */
  void implies(BoolVar first, BoolVar second) {
    model.or(first.not(), second).post();
  }

  BoolVar and(List<BoolVar> parts) {
    return Logic.and(model, parts);
  }

  BoolVar or(List<BoolVar> parts) {
    return Logic.or(model, parts);
  }
}
