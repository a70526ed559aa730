package dev.freehold.differential.language;

import static dev.freehold.differential.language.Callee.function;
import static dev.freehold.differential.language.Callee.generic;
import static dev.freehold.differential.language.Callee.method;
import static dev.freehold.differential.language.Type.CURSOR;
import static dev.freehold.differential.language.Type.GAUGE;
import static dev.freehold.differential.language.Type.HOOK;
import static dev.freehold.differential.language.Type.RES;
import static dev.freehold.differential.language.Type.SHELF;
import static dev.freehold.differential.language.ValueType.INT;
import static dev.freehold.differential.language.ValueType.VOID;
import static dev.freehold.differential.language.ValueType.mut;
import static dev.freehold.differential.language.ValueType.own;
import static dev.freehold.differential.language.ValueType.ref;

import java.util.List;

/**
 * What is called by what it can do: methods of an interface, functions with a bound, and stored
 * functions.
 */
final class TraitCallees {
  static final List<Callee> TRAITS =
      List.of(
          function("boxed", own(GAUGE), own(RES)),
          function("faced", mut(GAUGE), mut(RES)).tiedTo(0),
          function("seen", ref(GAUGE), ref(RES)).tiedTo(0),
          function("pickGauge", ref(GAUGE), ref(GAUGE), ref(GAUGE)).tiedTo(0, 1),
          function("measure", INT, ref(GAUGE)),
          function("adjust", VOID, mut(GAUGE), INT),
          function("adjustBy", VOID, mut(GAUGE), ref(RES)),
          method("level", INT, ref(GAUGE)),
          method("tune", VOID, mut(GAUGE), INT),
          method("inside", mut(RES), mut(GAUGE)).tiedTo(0),
          method("close", VOID, own(GAUGE)),
          generic("levelOf", INT, ref(RES)),
          generic("tuneBy", VOID, mut(RES), ref(RES)),
          generic("passAny", own(RES), own(RES)),
          generic("endAny", VOID, own(RES)),
          generic("sameAny", mut(RES), mut(RES)).tiedTo(0),
          generic("eitherAny", ref(RES), ref(RES), ref(RES)).tiedTo(0, 1));

  static final List<Callee> STORED =
      List.of(
          function("hook", own(HOOK), mut(RES)).tiedTo(0),
          method("call", INT, mut(HOOK)),
          function("callTwice", VOID, mut(HOOK)),
          method("first", ref(CURSOR), ref(SHELF)).tiedTo(0),
          method("last", mut(CURSOR), mut(SHELF)).tiedTo(0));

  private TraitCallees() {}
}
