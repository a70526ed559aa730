package dev.freehold.differential.language;

import static dev.freehold.differential.language.Type.CRATE;
import static dev.freehold.differential.language.Type.CURSOR;
import static dev.freehold.differential.language.Type.GAUGE;
import static dev.freehold.differential.language.Type.HOOK;
import static dev.freehold.differential.language.Type.PAIR;
import static dev.freehold.differential.language.Type.RES;
import static dev.freehold.differential.language.Type.SHELF;
import static dev.freehold.differential.language.Type.WINDOW;
import static dev.freehold.differential.language.ValueType.INT;
import static dev.freehold.differential.language.ValueType.VOID;
import static dev.freehold.differential.language.ValueType.mut;
import static dev.freehold.differential.language.ValueType.own;
import static dev.freehold.differential.language.ValueType.ref;

import dev.freehold.differential.language.Callee.Kind;
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
          function("join", own(PAIR), own(RES), own(RES)));

  private static final List<Callee> TRAITS =
      List.of(
          function("boxed", own(GAUGE), own(RES)),
          from(List.of(0), function("faced", mut(GAUGE), mut(RES))),
          from(List.of(0), function("seen", ref(GAUGE), ref(RES))),
          from(List.of(0, 1), function("pickGauge", ref(GAUGE), ref(GAUGE), ref(GAUGE))),
          function("measure", INT, ref(GAUGE)),
          function("adjust", VOID, mut(GAUGE), INT),
          function("adjustBy", VOID, mut(GAUGE), ref(RES)),
          method("level", INT, ref(GAUGE)),
          method("tune", VOID, mut(GAUGE), INT),
          from(List.of(0), method("inside", mut(RES), mut(GAUGE))),
          method("close", VOID, own(GAUGE)),
          generic("levelOf", INT, ref(RES)),
          generic("tuneBy", VOID, mut(RES), ref(RES)),
          generic("passAny", own(RES), own(RES)),
          generic("endAny", VOID, own(RES)),
          from(List.of(0), generic("sameAny", mut(RES), mut(RES))),
          from(List.of(0, 1), generic("eitherAny", ref(RES), ref(RES), ref(RES))));

  private static final List<Callee> STORED =
      List.of(
          from(List.of(0), function("hook", own(HOOK), mut(RES))),
          method("call", INT, mut(HOOK)),
          function("callTwice", VOID, mut(HOOK)),
          from(List.of(0), method("first", ref(CURSOR), ref(SHELF))),
          from(List.of(0), method("last", mut(CURSOR), mut(SHELF))));

  private static final List<Callee> FUNCTIONS =
      List.of(
          function("read", INT, ref(RES)),
          function("write", VOID, mut(RES)),
          function("take", VOID, own(RES)),
          function("weigh", INT, own(RES)),
          function("pass", own(RES), own(RES)),
          function("readBoth", INT, ref(RES), ref(RES)),
          function("writeBoth", VOID, mut(RES), mut(RES)),
          function("takeBoth", VOID, own(RES), own(RES)),
          function("writeAndRead", INT, mut(RES), ref(RES)),
          function("readAndWrite", VOID, ref(RES), mut(RES)),
          function("readAndTake", VOID, ref(RES), own(RES)),
          function("takeAndRead", VOID, own(RES), ref(RES)),
          function("takeAndWrite", VOID, own(RES), mut(RES)),
          function("writeAndTake", VOID, mut(RES), own(RES)),
          function("readWith", INT, ref(RES), INT),
          function("writeWith", VOID, mut(RES), INT),
          function("readPair", INT, ref(PAIR)),
          function("writePair", VOID, mut(PAIR)),
          function("takePair", VOID, own(PAIR)),
          function("writeCrate", VOID, mut(CRATE)),
          function("takeCrate", VOID, own(CRATE)),
          function("writePairAndRead", VOID, mut(PAIR), ref(RES)),
          function("takeCursor", VOID, own(CURSOR)),
          function("readWindow", INT, ref(WINDOW)));

  private static final List<Callee> BORROWERS =
      List.of(
          from(List.of(0), function("narrow", ref(RES), mut(RES))),
          from(List.of(0), function("same", mut(RES), mut(RES))),
          from(List.of(0, 1), function("pick", ref(RES), ref(RES), ref(RES))),
          from(List.of(0, 1), function("pickMut", mut(RES), mut(RES), mut(RES))),
          from(List.of(0), function("first", ref(RES), ref(RES), ref(RES))),
          from(List.of(1), function("second", mut(RES), ref(RES), mut(RES))),
          from(List.of(0), function("leftOf", mut(RES), mut(PAIR))),
          from(List.of(0), function("rightOf", ref(RES), ref(PAIR))),
          from(List.of(0), method("me", mut(RES), mut(RES))),
          from(List.of(0), method("look", ref(RES), ref(RES))),
          from(List.of(0), method("peek", ref(RES), mut(RES))),
          from(List.of(0), method("half", mut(RES), mut(PAIR))),
          from(List.of(0), method("view", ref(RES), ref(PAIR))),
          from(List.of(0), method("inner", mut(PAIR), mut(CRATE))),
          from(List.of(0), method("cursor", own(CURSOR), mut(RES))),
          from(List.of(0), method("reader", own(CURSOR), ref(RES))),
          from(
              List.of(0),
              new Callee("Window", Kind.CONSTRUCTOR, List.of(mut(RES)), own(WINDOW), List.of())));

  private static final List<Callee> METHODS =
      List.of(
          method("get", INT, ref(RES)),
          method("set", VOID, mut(RES), INT),
          method("bump", INT, mut(RES)),
          method("equal", INT, ref(RES), ref(RES)),
          method("link", VOID, mut(RES), ref(RES)),
          method("feed", VOID, mut(RES), own(RES)),
          method("renew", own(RES), own(RES)),
          method("close", VOID, own(RES)),
          method("sum", INT, ref(PAIR)),
          method("touch", VOID, mut(PAIR)),
          method("close", VOID, own(PAIR)),
          method("count", INT, ref(CRATE)),
          method("shake", VOID, mut(CRATE), ref(RES)),
          method("close", VOID, own(CRATE)),
          method("at", INT, ref(CURSOR)),
          method("next", INT, mut(CURSOR)),
          method("keep", VOID, mut(SHELF), own(CURSOR)),
          method("length", INT, ref(SHELF)),
          method("close", VOID, own(SHELF)),
          method("close", VOID, own(CURSOR)),
          method("width", INT, ref(WINDOW)),
          method("slide", VOID, mut(WINDOW), INT));

  private static final List<Callee> ALL =
      Stream.of(MAKERS, TRAITS, STORED, FUNCTIONS, BORROWERS, METHODS, List.of(NUMBER))
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

  private static Callee function(String name, ValueType result, ValueType... operands) {
    return new Callee(name, Kind.FUNCTION, List.of(operands), result, List.of());
  }

  private static Callee generic(String name, ValueType result, ValueType... operands) {
    return new Callee(name, Kind.GENERIC, List.of(operands), result, List.of());
  }

  private static Callee method(String name, ValueType result, ValueType... operands) {
    return new Callee(name, Kind.METHOD, List.of(operands), result, List.of());
  }

  private static Callee from(List<Integer> operands, Callee callee) {
    return new Callee(callee.name(), callee.kind(), callee.operands(), callee.result(), operands);
  }
}
