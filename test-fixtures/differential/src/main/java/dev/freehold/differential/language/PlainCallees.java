package dev.freehold.differential.language;

import static dev.freehold.differential.language.Callee.function;
import static dev.freehold.differential.language.Callee.method;
import static dev.freehold.differential.language.Type.CRATE;
import static dev.freehold.differential.language.Type.CURSOR;
import static dev.freehold.differential.language.Type.PAIR;
import static dev.freehold.differential.language.Type.RES;
import static dev.freehold.differential.language.Type.SHELF;
import static dev.freehold.differential.language.Type.WINDOW;
import static dev.freehold.differential.language.ValueType.INT;
import static dev.freehold.differential.language.ValueType.VOID;
import static dev.freehold.differential.language.ValueType.mut;
import static dev.freehold.differential.language.ValueType.own;
import static dev.freehold.differential.language.ValueType.ref;

import java.util.List;

/**
 * Functions and methods of classes, with every combination of modes for one operand and for two.
 */
final class PlainCallees {
  static final List<Callee> FUNCTIONS =
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

  static final List<Callee> BORROWERS =
      List.of(
          function("narrow", ref(RES), mut(RES)).tiedTo(0),
          function("same", mut(RES), mut(RES)).tiedTo(0),
          function("pick", ref(RES), ref(RES), ref(RES)).tiedTo(0, 1),
          function("pickMut", mut(RES), mut(RES), mut(RES)).tiedTo(0, 1),
          function("first", ref(RES), ref(RES), ref(RES)).tiedTo(0),
          function("second", mut(RES), ref(RES), mut(RES)).tiedTo(1),
          function("leftOf", mut(RES), mut(PAIR)).tiedTo(0),
          function("rightOf", ref(RES), ref(PAIR)).tiedTo(0),
          method("me", mut(RES), mut(RES)).tiedTo(0),
          method("look", ref(RES), ref(RES)).tiedTo(0),
          method("peek", ref(RES), mut(RES)).tiedTo(0),
          method("half", mut(RES), mut(PAIR)).tiedTo(0),
          method("view", ref(RES), ref(PAIR)).tiedTo(0),
          method("inner", mut(PAIR), mut(CRATE)).tiedTo(0),
          method("cursor", own(CURSOR), mut(RES)).tiedTo(0),
          method("reader", own(CURSOR), ref(RES)).tiedTo(0),
          new Callee("Window", Callee.Kind.CONSTRUCTOR, List.of(mut(RES)), own(WINDOW), List.of())
              .tiedTo(0));

  static final List<Callee> METHODS =
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

  private PlainCallees() {}
}
