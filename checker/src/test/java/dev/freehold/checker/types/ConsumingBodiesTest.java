package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/** What is known of methods that consume their object. */
class ConsumingBodiesTest {
  private static final Program PROGRAM =
      Program.of(
          """
          class Basin {
            void drain() {}
          }
          """);
  private static final ExecutableElement DRAIN =
      ElementFilter.methodsIn(PROGRAM.type("Basin").getEnclosedElements()).get(0);

  private final ConsumingBodies bodies = new ConsumingBodies();

  @Test
  void areUnknownUntilTheyAreSeen() {
    assertThat(bodies.takesApart(DRAIN)).isNull();
  }

  @Test
  void tellWhatIsNews() {
    assertThat(bodies.note(DRAIN, false)).isTrue();
    assertThat(bodies.note(DRAIN, false)).isFalse();
    assertThat(bodies.note(DRAIN, true)).isTrue();
    assertThat(bodies.takesApart(DRAIN)).isTrue();
  }
}
