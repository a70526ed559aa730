package dev.freehold.checker.infer;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What bodies do says what signatures should. */
class InferenceTest {

  private static void assertInferred(String classes, String... said) {
    assertThat(Proposed.in(classes)).containsExactlyElementsIn(said);
  }

  @Test
  void whatIsReadSaysNothing() {
    assertInferred("class Use { static int m(Res res) { return res.get(); } }");
  }

  @Test
  void whatIsReleasedIsOwned() {
    assertInferred("class Use { static void m(Res res) { res.close(); } }", "Use.m(res) @Own");
  }

  @Test
  void whatATryStatementReleasesIsOwned() {
    assertInferred(
        """
        @MustRelease("close") class File implements AutoCloseable { public void close() {} }
        class Use {
          static void m(File file) { try (file) {} }
          static void n(File file) { try (File same = file) {} }
        }
        """,
        "Use.m(file) @Own",
        "Use.n(file) @Own");
  }

  @Test
  void whatIsChangedIsMut() {
    assertInferred("class Use { static void m(Res res) { res.set(1); } }", "Use.m(res) @Mut");
  }

  @Test
  void ownedIsMoreThanMut() {
    assertInferred(
        "class Use { static void m(Res res) { res.close(); res.set(1); } }", "Use.m(res) @Own");
  }

  @Test
  void aLocalVariableStandsForWhatItMayHold() {
    assertInferred(
        """
        class Use {
          static void m(Res a, Res b, boolean c) { Res r = a; if (c) r = b; r.close(); }
          static void n(Res a, Res b, boolean c) { (c ? a : b).set(1); }
          static void o(Res a, int c) { Res r = switch (c) { case 1 -> a; default -> null; }; r.set(1); }
        }
        """,
        "Use.m(a) @Own",
        "Use.m(b) @Own",
        "Use.n(a) @Mut",
        "Use.n(b) @Mut",
        "Use.o(a) @Mut");
  }

  @Test
  void aMethodServesItsCallers() {
    assertInferred(
        """
        class Use {
          static void a(Res res) { b(res); }
          static void b(Res res) { c(res); }
          static void c(Res res) { res.close(); }
        }
        """,
        "Use.a(res) @Own",
        "Use.b(res) @Own",
        "Use.c(res) @Own");
  }

  @Test
  void aMethodThatCallsItselfIsNoRiddle() {
    assertInferred(
        "class Use { static void m(Res res, int n) { if (n > 0) m(res, n - 1); else res.close(); }"
            + " }",
        "Use.m(res) @Own");
  }

  @Test
  void aFieldThatIsReleasedIsOwnedAndItsClassIsAResource() {
    assertInferred(
        """
        class Box {
          private final Res res;
          Box(Res res) { this.res = res; }
          void close() { res.close(); }
        }
        """,
        "Box @MustRelease[close]",
        "Box.<init>(res) @Own",
        "Box.res @Own");
  }

  @Test
  void theReleaseOfAFieldMayStandInAnotherMethod() {
    assertInferred(
        """
        class Box {
          private final Res res = Res.open();
          private void end() { res.close(); }
          void close() { end(); }
        }
        """,
        "Box @MustRelease[close]",
        "Box.end(this) @Own",
        "Box.res @Own");
  }

  @Test
  void ofSeveralMethodsTheOneWithTheUsualNameReleases() {
    assertInferred(
        """
        class Box {
          private final Res res = Res.open();
          void give() { res.close(); }
          void close() { res.close(); }
        }
        """,
        "Box @MustRelease[close]",
        "Box.give(this) @Own",
        "Box.res @Own");
  }

  @Test
  void aClassThatForgetsAFieldIsReleasedAllTheSame() {
    assertInferred(
        """
        class Box {
          private final Res a = Res.open();
          private final Res b = Res.open();
          void close() { a.close(); }
        }
        """,
        "Box @MustRelease[close]",
        "Box.a @Own",
        "Box.b @Own");
  }

  @Test
  void whoseClassOwnsAResourceIsOneItself() {
    assertInferred(
        """
        class Outer {
          private final Inner inner = new Inner();
          void stop() { inner.stop(); }
        }
        class Inner {
          private final Res res = Res.open();
          void stop() { res.close(); }
        }
        """,
        "Inner @MustRelease[stop]",
        "Inner.res @Own",
        "Outer @MustRelease[stop]",
        "Outer.inner @Own");
  }

  @Test
  void aFieldThatIsNotReleasedIsBorrowed() {
    assertInferred(
        """
        class Reader {
          private final Res res;
          Reader(Res res) { this.res = res; }
          int get() { return res.get(); }
        }
        """,
        "Reader @View",
        "Reader.res @Ref");
  }

  @Test
  void aBorrowedFieldThatIsChangedIsMut() {
    assertInferred(
        """
        class Writer {
          private final Res res;
          Writer(Res res) { this.res = res; }
          void put() { res.set(1); }
        }
        """,
        "Writer @View",
        "Writer.<init>(res) @Mut",
        "Writer.put(this) @Mut",
        "Writer.res @Mut");
  }

  @Test
  void aRecordHoldsItsComponents() {
    assertInferred(
        """
        record Pair(Res left, Res right) {
          void close() { left.close(); right.close(); }
        }
        record Look(Res res) {}
        """,
        "Look @View",
        "Look.res @Ref",
        "Pair @MustRelease[close]",
        "Pair.<init>(left) @Own",
        "Pair.<init>(right) @Own",
        "Pair.left @Own",
        "Pair.right @Own");
  }

  @Test
  void whoWritesAFieldOfAResourceChangesIt() {
    assertInferred(
        """
        @MustRelease("close") class Page {
          int lines;
          void add() { lines++; }
          void clear() { this.lines = 0; }
          void both() { add(); clear(); }
          int lines() { return lines; }
          void close() { lines = -1; }
        }
        class Ordinary { int n; void add() { n++; } }
        """,
        "Page.add(this) @Mut",
        "Page.both(this) @Mut",
        "Page.clear(this) @Mut");
  }

  @Test
  void whatComesFromAParameterOrTheObjectIsLent() {
    assertInferred(
        """
        class Use { static Res same(Res res) { return res; } }
        @MustRelease("close") class Page {
          private final Res res = Res.open();
          Page self() { return this; }
          Res res() { return res; }
          Res part() { return res.part(); }
          void close() { res.close(); }
        }
        """,
        "Page.part @Ref",
        "Page.res @Own",
        "Page.res @Ref",
        "Page.self @Ref",
        "Use.same @Ref");
  }

  @Test
  void whatComesFromOneOfSeveralSaysFromWhich() {
    assertInferred(
        """
        class Use {
          static Res either(Res a, Res b) { return a.get() > 0 ? a : b; }
          static Res second(Res a, Res b) { return b.part(); }
        }
        """,
        "Use.either @From[a, b]",
        "Use.either @Ref",
        "Use.second @From[b]",
        "Use.second @Ref");
  }

  @Test
  void whatAMethodGetsOfItselfIsWhatItGives() {
    assertInferred(
        "class Use { static Res m(Res r, int n) { return n > 0 ? m(r, n - 1) : r; } }",
        "Use.m @Ref");
  }

  @Test
  void whatCallersEndIsTheirs() {
    assertInferred(
        """
        class Use {
          static Res same(Res res) { return res; }
          static void run() { same(Res.open()).close(); }
        }
        """,
        "Use.same(res) @Own");
  }

  @Test
  void aResultThatCallersChangeIsMut() {
    assertInferred(
        """
        class Box {
          private final Res res = Res.open();
          Res res() { return res; }
          void close() { res.close(); }
        }
        class Use { static void m(Box box) { box.res().set(1); } }
        """,
        "Box @MustRelease[close]",
        "Box.res @Mut",
        "Box.res @Own",
        "Box.res(this) @Mut",
        "Use.m(box) @Mut");
  }

  @Test
  void whatIsMadeIsTheCallersWithoutAWord() {
    assertInferred("class Use { static Res m() { return Res.open(); } }");
  }

  @Test
  void overridersAgree() {
    assertInferred(
        """
        interface Sink { void take(Res res); }
        class Closing implements Sink { public void take(Res res) { res.close(); } }
        class Passing implements Sink {
          private Sink next;
          public void take(Res res) { next.take(res); }
        }
        """,
        "Sink.take(res) @Own");
  }

  @Test
  void aLambdaSaysWhatItsInterfaceShould() {
    assertInferred(
        """
        interface Sink { void take(Res res); }
        interface Visit { void see(Res res); }
        interface Pick { Res of(Res res); }
        class Use {
          Sink sink = res -> res.close();
          Visit visit = res -> res.set(1);
          Pick pick = res -> res.part();
        }
        """,
        "Pick.of @Ref",
        "Sink.take(res) @Own",
        "Visit.see(res) @Mut");
  }

  @Test
  void aMethodReferenceDoes() {
    assertInferred(
        """
        interface Sink { void take(Res res); }
        interface Pick { Res of(Res res); }
        class Use { Sink sink = Res::close; Pick pick = Res::part; }
        """,
        "Pick.of @Ref",
        "Sink.take(res) @Own");
  }

  @Test
  void anObjectWithoutANameChangesTheOneAroundIt() {
    assertInferred(
        """
        @MustRelease("close") class Page {
          int lines;
          void later() { new Object() { void run() { lines++; } }.run(); }
          void close() {}
        }
        """,
        "Page.later(this) @Mut");
  }

  @Test
  void whatHasNoBodyIsAskedOfItsCallers() {
    assertInferred(
        """
        abstract class Queue {
          abstract void put(Res res);
          abstract void look(Res res);
          abstract Res peek();
          abstract Res next();
          void run() {
            put(Res.open());
            Res kept = Res.open();
            look(kept);
            kept.close();
            peek().get();
            next().close();
          }
        }
        """,
        "Queue.peek @Ref",
        "Queue.put(res) @Own");
  }

  @Test
  void aResourceBehindAnotherType() {
    assertInferred(
        """
        class Use {
          static void m(Object o) { if (o instanceof Res res) res.close(); }
          static int n(Object o) { return o instanceof Res res ? res.get() : 0; }
          static boolean other(Object o) { return o instanceof String; }
        }
        """,
        "Use.m(o) @Own",
        "Use.n(o) @Ref");
  }

  @Test
  void whatIsSaidStays() {
    assertInferred(
        """
        class Use {
          static void m(@Ref Res res) { res.close(); }
          static @Own Res n(Res res) { return res; }
        }
        """,
        "Use.n(res) @Own");
  }

  @Test
  void trustedCodeSaysNothing() {
    assertInferred("class Use { @Unsafe(\"tested\") static void m(Res res) { res.close(); } }");
  }

  @Test
  void constructorsAndInitializersAreBodies() {
    assertInferred(
        """
        class Box {
          private Res a;
          private final Res b;
          { a = Res.open(); }
          Box(Res b) { this(b, 1); }
          Box(Res b, int n) { this.b = b; }
          void close() { a.close(); b.close(); }
        }
        """,
        "Box @MustRelease[close]",
        "Box.<init>(b) @Own",
        "Box.<init>(b) @Own",
        "Box.a @Own",
        "Box.b @Own");
  }
}
