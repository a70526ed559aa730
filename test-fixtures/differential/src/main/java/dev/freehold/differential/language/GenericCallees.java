package dev.freehold.differential.language;

import static dev.freehold.differential.language.Callee.function;
import static dev.freehold.differential.language.Callee.identity;
import static dev.freehold.differential.language.Callee.method;
import static dev.freehold.differential.language.Callee.written;
import static dev.freehold.differential.language.Type.FOUND;
import static dev.freehold.differential.language.Type.MANY;
import static dev.freehold.differential.language.Type.OPTION;
import static dev.freehold.differential.language.Type.RES;
import static dev.freehold.differential.language.ValueType.INT;
import static dev.freehold.differential.language.ValueType.VOID;
import static dev.freehold.differential.language.ValueType.mut;
import static dev.freehold.differential.language.ValueType.own;
import static dev.freehold.differential.language.ValueType.ref;

import java.util.List;

/**
 * What has ownership in its type arguments: options, lists of borrows, and functions that are
 * given.
 */
final class GenericCallees {
  static final List<Callee> CARRIERS =
      List.of(
          function("takeOption", VOID, own(OPTION)),
          function("passOption", own(OPTION), own(OPTION)),
          written("some", own(OPTION), own(RES)),
          method("isSome", INT, ref(OPTION)),
          method("unwrap", own(RES), own(OPTION)),
          method("unwrapOrOpen", own(RES), own(OPTION)),
          method("mapped", INT, own(OPTION)),
          method("close", VOID, own(OPTION)),
          written("found", own(FOUND), ref(RES)).tiedTo(0),
          method("isFound", INT, ref(FOUND)),
          method("foundMapped", INT, ref(FOUND)),
          method("foundInside", ref(RES), ref(FOUND)).tiedTo(0),
          written("many", own(MANY), ref(RES)).tiedTo(0),
          written("manyOfTwo", own(MANY), ref(RES), ref(RES)).tiedTo(0, 1),
          method("put", VOID, mut(MANY), ref(RES)),
          method("sumOf", INT, ref(MANY)),
          method("firstIn", ref(RES), ref(MANY)).tiedTo(0));

  static final List<Callee> FUNCTIONS =
      List.of(
          written("asked", INT, ref(RES)),
          written("askedByMethod", INT, ref(RES)),
          written("askedByTaker", INT, ref(RES)),
          written("edited", VOID, mut(RES)),
          written("editedByReader", VOID, mut(RES)),
          written("ended", VOID, own(RES)),
          written("endedByMethod", VOID, own(RES)),
          written("changed", own(RES), own(RES)),
          written("firstOf", own(RES)),
          identity("wholeOwned", own(RES)),
          identity("wholeMut", mut(RES)).tiedTo(0),
          identity("wholeRef", ref(RES)).tiedTo(0));

  private GenericCallees() {}
}
