package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.types.Program;
import org.checkerframework.javacutil.TreeUtils;
import org.junit.jupiter.api.Test;

/** Where something is declared. */
class DeclaredTest {
  private final Snippet file =
      Program.of(
              "class A { void take(@Own A this) {} void look() {}"
                  + " void m(String s) { take(); look(); s.length(); } }")
          .snippet();

  @Test
  void isTheReceiverThatSaysOwn() {
    Declared receiver = Declared.owningReceiver(method("take"));
    assertThat(receiver.isShown()).isTrue();
    assertThat(receiver.offset()).isEqualTo(offsetOf("A this"));
  }

  @Test
  void isNothingWhereNobodySaysIt() {
    assertThat(Declared.owningReceiver(method("look")).isShown()).isFalse();
  }

  @Test
  void isNotShownOfClassFiles() {
    MethodSymbol length = method("s.length");
    assertThat(Declared.owningReceiver(length).isShown()).isFalse();
  }

  private int offsetOf(String text) {
    return file.text().indexOf(text);
  }

  private MethodSymbol method(String call) {
    return (MethodSymbol) TreeUtils.elementFromUse(file.find(MethodInvocationTree.class, call));
  }
}
