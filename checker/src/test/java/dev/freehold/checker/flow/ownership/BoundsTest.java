package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Sketch.expression;
import static dev.freehold.checker.flow.store.Sketch.path;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An index or a text that is known while compiling must fit. */
class BoundsTest {
  private static final Program PROGRAM =
      Program.of(
          """
          interface Item {
            @dev.freehold.pool.Length(4) Longs values();
            @dev.freehold.pool.Length(4) Text name();
            @dev.freehold.pool.Length(value = 4, truncate = true) Text shortened();
          }
          interface Longs { long get(int index); void set(int index, long value); int at(int i); }
          interface Text { void set(String text); }
          class Uses {
            void m(Item item, Longs longs, Text text, int unknown) {
              longs.get(0); longs.get(3); longs.get(4); longs.get(-1); longs.get(unknown);
              longs.set(5, 1); longs.at(9); text.set("four"); text.set("fünf"); text.set("longer");
            }
          }
          """);

  private final Given given = given().in(PROGRAM.types());

  /** What the call on a part of an item tells. */
  private List<String> toldOf(String call, String part) {
    MethodInvocationTree tree = PROGRAM.snippet().find(MethodInvocationTree.class, call);
    VariableTree item = PROGRAM.snippet().find(VariableTree.class, "Item item");
    Token token = new Token(new Site(Site.Kind.PARAMETER, item, "item"), 0);
    Binding place = Binding.of(token, Qualifier.MUT).part(path(part));
    Operand receiver = new Operand(expression("it", 30), Value.of(place), null);
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Bounds.check(
        given.point(),
        new Call(
            tree,
            method,
            PROGRAM.types().signatures().of(method),
            receiver,
            List.of(),
            new CallLoans(given.point())),
        receiver);
    return given.told();
  }

  @ParameterizedTest
  @CsvSource({
    "longs.get(4), values",
    "longs.get(-1), values",
    "'longs.set(5, 1)', values",
    "text.set(\"longer\"), name",
    "text.set(\"fünf\"), name",
  })
  void oneThatDoesNotIsTold(String call, String part) {
    assertThat(toldOf(call, part)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "longs.get(0), values",
    "longs.get(3), values",
    "longs.get(unknown), values",
    "longs.at(9), values",
    "text.set(\"four\"), name",
    "text.set(\"longer\"), shortened",
    "longs.get(4), other",
    "longs.get(4), ''",
  })
  void oneThatFitsOrIsNotKnownOrMayBeCutIsNot(String call, String part) {
    assertThat(toldOf(call, part)).isEmpty();
  }

  @Test
  void theArrayIsNamedAsTheUserWroteIt() {
    assertThat(toldOf("longs.get(4)", "values").get(0)).startsWith("OutOfBounds of it");
  }
}
