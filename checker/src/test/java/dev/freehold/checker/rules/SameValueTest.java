package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a value is that is put into parentheses, cast or chosen. */
class SameValueTest {
  @Test
  void isFoundFromTheInside() {
    Snippet file =
        Snippet.parsed("class A { Object m() { return (ok) ? (Object) (value) : null; } }");
    assertThat(around(file, "value").get(1)).isInstanceOf(ReturnTree.class);
  }

  @Test
  void isNotTheCondition() {
    Snippet file = Snippet.parsed("class A { Object m() { return ok ? 1 : 2; } }");
    assertThat(file.textOf(around(file, "ok").get(0))).isEqualTo("ok");
  }

  private static List<Tree> around(Snippet file, String name) {
    ClassTree whole = file.find(ClassTree.class, "class A");
    return SameValue.outermost(Ancestors.of(file.find(IdentifierTree.class, name), whole));
  }
}
