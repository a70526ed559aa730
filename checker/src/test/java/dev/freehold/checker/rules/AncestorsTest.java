package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a tree stands in. */
class AncestorsTest {
  private final Snippet file =
      Snippet.parsed("class A { int m() { if (true) return 1; return 2; } class B { int n; } }");
  private final ClassTree whole = file.find(ClassTree.class, "class A");

  @Test
  void areInOrderFromTheInsideOut() {
    Tree inner = file.find(ReturnTree.class, "return 1");
    List<Tree> around = Ancestors.of(inner, whole);
    assertThat(around.get(0)).isSameInstanceAs(inner);
    assertThat(around.get(1)).isSameInstanceAs(file.find(IfTree.class, "if"));
    assertThat(around.get(2)).isSameInstanceAs(file.find(BlockTree.class, "{ if"));
    assertThat(around.get(around.size() - 1)).isSameInstanceAs(whole);
  }

  @Test
  void areNoneWhereTheTreeStandsElsewhere() {
    ClassTree inner = file.find(ClassTree.class, "class B");
    assertThat(Ancestors.of(file.find(ReturnTree.class, "return 2"), inner)).isEmpty();
  }
}
