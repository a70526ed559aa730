package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.flow.event.FlowEvent.Keeper;
import dev.freehold.checker.types.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may keep a function. */
class KeptFunctionTest {
  @Test
  void isTheParameterThatIsGivenIt() {
    KeptFunction kept = in("void m() { run(() -> used()); } static void run(Runnable r) {}");
    assertThat(kept.mayBeChanged()).isTrue();
    assertThat(kept.note(Keeper.PARAMETER).orElseThrow().text())
        .isEqualTo("`run` may keep the function: its parameter does not say `@NonEscaping`");
    assertThat(kept.note(Keeper.ONCE_PARAMETER).orElseThrow().text())
        .isEqualTo("`run` may call the function later");
  }

  @Test
  void cannotBeChangedInTheJdk() {
    KeptFunction kept = in("void m(java.util.List<Runnable> all) { all.add(() -> used()); }");
    assertThat(kept.mayBeChanged()).isFalse();
    assertThat(kept.note(Keeper.PARAMETER).orElseThrow().text())
        .isEqualTo("`List.add` may keep the function here");
  }

  @Test
  void isTheCallerWhereItIsReturned() {
    KeptFunction kept = in("Runnable m() { return () -> used(); }");
    assertThat(kept.note(Keeper.FUNCTION).orElseThrow().text())
        .isEqualTo("the function is returned here");
  }

  @Test
  void isNotKnownOfFunctionsInFunctions() {
    KeptFunction kept =
        in("Object m() { Runnable r = () -> { Runnable s = () -> used(); }; return r; }");
    assertThat(kept.note(Keeper.FUNCTION)).isEmpty();
  }

  private static KeptFunction in(String members) {
    Snippet file = Program.of("class A { static void used() {} " + members + " }").snippet();
    ClassTree whole = file.find(ClassTree.class, "class A");
    List<MethodInvocationTree> calls = file.all(MethodInvocationTree.class);
    Tree used =
        calls.stream()
            .filter(each -> file.textOf(each).startsWith("used"))
            .findFirst()
            .orElseThrow();
    assertThat(file.all(LambdaExpressionTree.class)).isNotEmpty();
    return KeptFunction.around(used, whole);
  }
}
