package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Program;
import org.checkerframework.javacutil.TreeUtils;
import org.junit.jupiter.api.Test;

/** Values that are known while compiling. */
class ConstantsTest {
  private static final Program PROGRAM =
      Program.of(
          """
          class A {
            static final int FOUR = 4;
            void m(int parameter) {
              int kept = 2 + 1;
              int changed = 5;
              changed++;
              use(7); use(FOUR + 1); use((kept)); use(changed); use(parameter); use("text");
            }
            void use(Object object) {}
          }
          """);

  private final Constants constants = new Constants();

  private Object of(String call) {
    for (String name : new String[] {"int kept", "int changed"}) {
      VariableTree variable = PROGRAM.snippet().find(VariableTree.class, name);
      constants.declare(TreeUtils.elementFromDeclaration(variable), variable.getInitializer());
    }
    MethodInvocationTree tree = PROGRAM.snippet().find(MethodInvocationTree.class, call);
    return constants.of(tree.getArguments().get(0));
  }

  @Test
  void areLiteralsAndConstantExpressions() {
    assertThat(of("use(7)")).isEqualTo(7);
    assertThat(of("use(FOUR + 1)")).isEqualTo(5);
    assertThat(of("use(\"text\")")).isEqualTo("text");
  }

  @Test
  void areLocalsThatKeepWhatTheyWereGiven() {
    assertThat(of("use((kept))")).isEqualTo(3);
  }

  @Test
  void areNoLocalsThatChangeAndNoParameters() {
    assertThat(of("use(changed)")).isNull();
    assertThat(of("use(parameter)")).isNull();
  }
}
