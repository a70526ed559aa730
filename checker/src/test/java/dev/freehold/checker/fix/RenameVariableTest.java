package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** A variable is called otherwise. */
class RenameVariableTest {
  private final TypedSource file =
      TypedSource.of(
          """
          class Uses implements Comparable<Uses> {
            Uses() {}
            private int sum;
            private int total = 1;
            int open;
            static final String TEXT = "total";
            /**
             * Adds.
             *
             * @param some what
             */
            @From("some") Uses add(Uses some, int other) {
              int local = some.sum + other;
              Runnable run = () -> System.out.println(local + some.sum);
              this.sum = local;
              sum++;
              return some;
            }
            private @From("given") Uses given(Uses given) { return given; }
            int shadowed(int refSum) { return sum + refSum; }
            public int compareTo(Uses that) { return that.sum; }
            @From("made") Uses(Uses made) { sum = made.sum; }
            class Inner { int refInner(int refSum) { return sum; } }
          }
          class Later extends Uses { int hidden(int open, int taken) { return open + taken; } }
          record Pair(int first) { Pair(int first, int number) { this(first + number); } }
          """);

  private String renamed(String variable, String name) {
    var fixes = file.fixes(new RenameVariable(file.variable(variable), name));
    assertThat(fixes).hasSize(1);
    return file.after(fixes.get(0));
  }

  private void isLet(String variable, String name) {
    assertThat(file.fixes(new RenameVariable(file.variable(variable), name))).isEmpty();
  }

  @Test
  void aLocalIsRenamedInLambdasToo() {
    String after = renamed("int local", "refLocal");
    assertThat(after).contains("int refLocal = some.sum + other;");
    assertThat(after).contains("println(refLocal + some.sum)");
    assertThat(after).contains("this.sum = refLocal;");
  }

  @Test
  void aParameterIsRenamedInItsJavadoc() {
    assertThat(renamed("int other", "refOther")).contains("int local = some.sum + refOther;");
  }

  @Test
  void aParameterIsRenamedInFromWhereNobodyInheritsThat() {
    assertThat(renamed("Uses given", "refGiven"))
        .contains("private @From(\"refGiven\") Uses given(Uses refGiven) { return refGiven; }");
    isLet("Uses some", "refSome");
    assertThat(renamed("Uses made", "refMade"))
        .contains("@From(\"refMade\") Uses(Uses refMade) { sum = refMade.sum; }");
  }

  @Test
  void whatATakenNameMeansIsLet() {
    isLet("int other", "local");
    isLet("int taken", "open");
  }

  @Test
  void aFieldIsRenamedOnlyWhereNobodyElseSeesItsName() {
    isLet("int open", "refOpen");
    isLet("private int total", "refTotal");
    isLet("private int sum", "refSum");
    assertThat(renamed("private int sum", "mutSum"))
        .contains("this.mutSum = local;\n    mutSum++;");
  }

  @Test
  void aComponentIsLet() {
    isLet("int first", "refFirst");
    isLet("int number", "refNumber");
  }
}
