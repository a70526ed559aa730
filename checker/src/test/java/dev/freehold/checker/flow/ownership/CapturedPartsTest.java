package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.path;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.types.Qualifier;
import org.junit.jupiter.api.Test;

/** What the bodies of functions do with what they captured, part by part. */
class CapturedPartsTest {
  private final Tree use = line(1);
  private final Binding captured =
      Binding.of(new Token(new Site(Site.Kind.CAPTURE, use, "a"), 0), Qualifier.MUT);
  private final CapturedParts one = new CapturedParts();
  private final CapturedParts other = new CapturedParts();

  @Test
  void severalBodiesUseWhatAnyOfThemUses() {
    one.note(captured.part(path("x")), Access.READ);
    other.note(captured.part(path("y")), Access.ASSIGN);
    one.addAll(other);
    assertThat(one.of(use)).containsExactly(path("x"), false, path("y"), true);
  }

  @Test
  void severalBodiesChangeWhatAnyOfThemChanges() {
    one.note(captured, Access.READ);
    other.note(captured.part(path("x")), Access.REPLACE);
    one.addAll(other);
    assertThat(one.of(use)).containsExactly(Path.WHOLE, true);
    assertThat(one.replacedOf(use)).containsExactly(path("x"));
  }

  @Test
  void whatNoBodyUsesHasNoParts() {
    one.addAll(other);
    assertThat(one.of(use)).isEmpty();
  }
}
