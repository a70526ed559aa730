package dev.freehold.differential.language;

import static dev.freehold.differential.language.Callee.function;
import static dev.freehold.differential.language.Type.CRATE;
import static dev.freehold.differential.language.Type.GAUGE;
import static dev.freehold.differential.language.Type.OPTION;
import static dev.freehold.differential.language.Type.PAIR;
import static dev.freehold.differential.language.Type.RES;
import static dev.freehold.differential.language.Type.SHELF;
import static dev.freehold.differential.language.ValueType.INT;
import static dev.freehold.differential.language.ValueType.own;

import java.util.List;
import java.util.stream.Stream;

/** What the programs call: one of each kind of signature that borrow checking tells apart. */
public final class Library {
  /** A number that is not known when the program is compiled, from one that is. */
  public static final Callee NUMBER = function("number", INT, INT);

  private static final List<Callee> MAKERS =
      List.of(
          function("open", own(RES)),
          function("pack", own(PAIR)),
          function("load", own(CRATE)),
          function("shelf", own(SHELF)),
          function("gauge", own(GAUGE)),
          function("nothing", own(OPTION)),
          function("join", own(PAIR), own(RES), own(RES)));

  private static final List<Callee> ALL =
      Stream.of(
              MAKERS,
              TraitCallees.TRAITS,
              TraitCallees.STORED,
              PlainCallees.FUNCTIONS,
              PlainCallees.BORROWERS,
              PlainCallees.METHODS,
              GenericCallees.CARRIERS,
              GenericCallees.FUNCTIONS,
              List.of(NUMBER))
          .flatMap(List::stream)
          .toList();

  private Library() {}

  /** Everything. */
  public static List<Callee> all() {
    return ALL;
  }

  /** What has exactly that result. */
  public static List<Callee> giving(ValueType result) {
    return ALL.stream().filter(each -> each.result().equals(result)).toList();
  }

  /** What gives a new value of that type out of nothing. */
  public static Callee maker(Type type) {
    return MAKERS.stream()
        .filter(each -> each.operands().isEmpty() && each.result().type() == type)
        .findFirst()
        .orElseThrow();
  }

  /** What releases a value of that type. */
  public static Callee release(Type type) {
    return ALL.stream()
        .filter(
            each ->
                each.isMethod()
                    && each.name().equals("close")
                    && each.operands().get(0).type() == type)
        .findFirst()
        .orElseThrow();
  }
}
