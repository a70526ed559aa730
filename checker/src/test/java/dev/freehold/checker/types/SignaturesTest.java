package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.types.Qualifier.MUT;
import static dev.freehold.checker.types.Qualifier.OWN;
import static dev.freehold.checker.types.Qualifier.REF;

import org.junit.jupiter.api.Test;

/** What a signature says: what is written, else what is overridden, else the defaults. */
class SignaturesTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @MustRelease("close")
          class Res {
            int size() { return 0; }
            void close() {}
            void grow(@Mut Res this) {}
            Res join(@Own Res this) { return this; }
            static Res make() { return null; }
            static void close(Res other) {}
            @Nullable Res find(String name) { return null; }
          }
          class Plain {}
          @View class Part { Part(@Ref Res of) {} }
          class Uses {
            void defaults(Res res, Plain plain, Part part) {}
            void written(@Own Res a, @Mut Res b, @Ref Res c) {}
            Res owned() { return null; }
            @Ref Res borrowed(Res res) { return res; }
            @From("b") @Ref Res named(Res a, Res b) { return b; }
            Part view(Res res) { return null; }
            Plain plain() { return null; }
            void run(@NonEscaping Runnable a, @Once Runnable b, @Concurrent Runnable c) {}
            void all(@Ref Res... many) {}
          }
          interface Base {
            @Ref Res look(@Mut Res taken, @NonEscaping Runnable r);
            @From("a") @Ref Res pick(Res a, Res b);
          }
          abstract class Derived implements Base {
            public abstract Res look(Res other, Runnable r);
            public abstract Res pick(Res first, Res second);
          }
          @interface Nullable {}
          """);

  private static Qualifier parameter(String type, String method, int index) {
    return PROGRAM.signature(type, method).parameters().get(index).ownership();
  }

  private static Signature.Result result(String type, String method) {
    return PROGRAM.signature(type, method).result();
  }

  @Test
  void parametersAreLentForReadingAndOrdinaryObjectsSayNothing() {
    assertThat(parameter("Uses", "defaults", 0)).isEqualTo(REF);
    assertThat(parameter("Uses", "defaults", 1)).isNull();
    assertThat(parameter("Uses", "defaults", 2)).isEqualTo(REF);
  }

  @Test
  void receiversAreLentForReading() {
    assertThat(PROGRAM.signature("Res", "size").receiver()).isEqualTo(REF);
    assertThat(PROGRAM.signature("Res", "grow").receiver()).isEqualTo(MUT);
    assertThat(PROGRAM.signature("Res", "make").receiver()).isNull();
  }

  @Test
  void resultsAreOwnedAndViewsAreLent() {
    assertThat(result("Uses", "owned").ownership()).isEqualTo(OWN);
    assertThat(result("Uses", "view").ownership()).isEqualTo(REF);
    assertThat(result("Uses", "plain").ownership()).isNull();
  }

  @Test
  void constructorsGiveAnOwnerAndThoseOfViewsABorrowForWriting() {
    assertThat(PROGRAM.constructor("Res").result().ownership()).isEqualTo(OWN);
    assertThat(PROGRAM.constructor("Part").result().ownership()).isEqualTo(MUT);
    assertThat(PROGRAM.constructor("Plain").result().ownership()).isNull();
  }

  @Test
  void whatIsWrittenCounts() {
    assertThat(parameter("Uses", "written", 0)).isEqualTo(OWN);
    assertThat(parameter("Uses", "written", 1)).isEqualTo(MUT);
    assertThat(parameter("Uses", "written", 2)).isEqualTo(REF);
    assertThat(result("Uses", "borrowed").ownership()).isEqualTo(REF);
  }

  @Test
  void aReleaseMethodConsumesItsObjectAndReleasesIt() {
    Signature close = PROGRAM.signature("Res", "close");
    assertThat(close.receiver()).isEqualTo(OWN);
    assertThat(close.releases()).isTrue();
  }

  @Test
  void otherMethodsThatConsumePassItOn() {
    Signature join = PROGRAM.signature("Res", "join");
    assertThat(join.receiver()).isEqualTo(OWN);
    assertThat(join.releases()).isFalse();
  }

  @Test
  void whatAnOverriddenMethodSaysIsInherited() {
    assertThat(parameter("Derived", "look", 0)).isEqualTo(MUT);
    assertThat(result("Derived", "look").ownership()).isEqualTo(REF);
    assertThat(PROGRAM.signature("Derived", "look").parameters().get(1).nonEscaping()).isTrue();
  }

  @Test
  void aTieThatIsInheritedIsCalledByTheNamesHere() {
    assertThat(result("Base", "pick").from()).containsExactly("a");
    assertThat(result("Derived", "pick").from()).containsExactly("first");
  }

  @Test
  void aBorrowedResultIsTiedToWhatTheCallBorrows() {
    assertThat(result("Uses", "borrowed").isTied()).isTrue();
    assertThat(result("Uses", "owned").isTied()).isFalse();
    assertThat(lenders("Uses", "borrowed")).containsExactly("res");
    assertThat(lenders("Uses", "named")).containsExactly("b");
    assertThat(lenders("Uses", "owned")).isEmpty();
  }

  private static Iterable<String> lenders(String type, String method) {
    return PROGRAM.types().signatures().lenders(PROGRAM.method(type, method));
  }

  @Test
  void aResultMayBeNullWhereItSaysSo() {
    assertThat(result("Res", "find").nullable()).isTrue();
    assertThat(result("Uses", "owned").nullable()).isFalse();
  }

  @Test
  void promisesOfFunctionsStandOnTheirParameters() {
    var parameters = PROGRAM.signature("Uses", "run").parameters();
    assertThat(parameters.get(0).nonEscaping()).isTrue();
    assertThat(parameters.get(1).once()).isTrue();
    assertThat(parameters.get(2).concurrent()).isTrue();
    assertThat(parameters.get(2).once()).isFalse();
  }

  @Test
  void theLastParameterMayTakeAllFurtherArguments() {
    Signature all = PROGRAM.signature("Uses", "all");
    assertThat(all.parameterFor(7)).isEqualTo(all.parameters().get(0));
    assertThat(PROGRAM.signature("Uses", "borrowed").parameterFor(1)).isNull();
    assertThat(PROGRAM.signature("Uses", "plain").parameterFor(0)).isNull();
  }

  @Test
  void methodsOverrideTheNearestFirst() {
    assertThat(PROGRAM.types().signatures().overriddenBy(PROGRAM.method("Derived", "pick")))
        .containsExactly(PROGRAM.method("Base", "pick"));
    assertThat(PROGRAM.types().signatures().overriddenBy(PROGRAM.method("Base", "pick"))).isEmpty();
  }
}
