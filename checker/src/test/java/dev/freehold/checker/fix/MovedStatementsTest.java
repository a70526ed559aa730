package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.TryTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements go to where they are right: out of a loop, into a try statement, behind another. */
class MovedStatementsTest {

  private static List<String> after(String text, Remedy remedy, ParsedSource file) {
    return remedy.proposals(file.source()).stream()
        .map(each -> each.fix().appliedTo(text).replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void whatMustBeDoneOnceLeavesTheLoop() {
    String text =
        "class A {\n  void m() {\n    while (more) {\n      f();\n      once();\n    }\n  }\n}\n";
    ParsedSource file = ParsedSource.of(text);
    assertThat(after(text, new MoveOutOfLoop(file.expression("once()")), file))
        .containsExactly("class A { void m() { while (more) { f(); } once(); } } ");
  }

  @Test
  void aLoopKeepsSomethingToDo() {
    String text = "class A {\n  void m() {\n    while (more) {\n      once();\n    }\n  }\n}\n";
    ParsedSource file = ParsedSource.of(text);
    assertThat(after(text, new MoveOutOfLoop(file.expression("once()")), file)).isEmpty();
  }

  @Test
  void whatUsesABorrowGoesIntoTheTryThatClosesItsOwner() {
    String text =
        "class A {\n  void m() {\n    try (R r = r()) {\n      b = r;\n    }\n    f();\n    b.use();\n    g();\n"
            + "  }\n}\n";
    ParsedSource file = ParsedSource.of(text);
    Remedy remedy = new UseInsideTry(file.first(TryTree.class), file.expression("b.use()"));
    assertThat(after(text, remedy, file))
        .containsExactly("class A { void m() { try (R r = r()) { b = r; f(); b.use(); } g(); } } ");
    assertThat(remedy.proposals(file.source()).get(0).fix().help())
        .isEqualTo("move lines 6 to 7 into the try statement, after line 4");
  }

  @Test
  void nothingMovesIntoATryThatHasItAlready() {
    String text = "class A {\n  void m() {\n    try (R r = r()) {\n      r.use();\n    }\n  }\n}\n";
    ParsedSource file = ParsedSource.of(text);
    assertThat(
            after(
                text,
                new UseInsideTry(file.first(TryTree.class), file.expression("r.use()")),
                file))
        .isEmpty();
  }

  @Test
  void whatComesTooEarlyMayGoBehindEachThatFollows() {
    String text = "class A {\n  void m() {\n    early();\n    f();\n    g();\n  }\n}\n";
    ParsedSource file = ParsedSource.of(text);
    assertThat(after(text, new MoveLater(file.expression("early()")), file))
        .containsAtLeast(
            "class A { void m() { f(); early(); g(); } } ",
            "class A { void m() { f(); g(); early(); } } ");
  }

  @Test
  void whatIsPassedOnIsDeclaredBeforeItsTry() {
    String text =
        "class A {\n  R m() {\n    try (R r = r()) {\n      f();\n      return r;\n    }\n  }\n}\n";
    ParsedSource file = ParsedSource.of(text);
    assertThat(after(text, new DeclareBeforeTry(file.statement("return"), "r"), file))
        .containsExactly("class A { R m() { R r = r(); f(); return r; } } ");
    assertThat(after(text, new DeclareBeforeTry(file.statement("return"), "other"), file))
        .isEmpty();
  }

  @Test
  void aTryThatCatchesStays() {
    String text =
        "class A {\n  R m() {\n    try (R r = r()) {\n      return r;\n    } catch (E e) {\n    }\n  }\n}\n";
    ParsedSource file = ParsedSource.of(text);
    assertThat(after(text, new DeclareBeforeTry(file.statement("return"), "r"), file)).isEmpty();
  }
}
