package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.types.Program;
import org.junit.jupiter.api.Test;

/** What a superclass owns. */
class InheritedFieldsTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @MustRelease("close") class Res { void close() {} }
          @MustRelease("close") class Base { @Own Res a; void close() { a.close(); } }
          class Middle extends Base { @Own Res b; void close() { b.close(); super.close(); } }
          class Same extends Middle {}
          class Last extends Same {}
          abstract class Open extends Base { abstract void close(); }
          class Closed extends Open { void close() {} }
          """);

  private static InheritedFields of(String name) {
    return InheritedFields.of(PROGRAM.types(), PROGRAM.type(name));
  }

  private static String names(String type) {
    return of(type).fields().toString();
  }

  @Test
  void areThoseOfAllSuperclasses() {
    assertThat(names("Base")).isEqualTo("[]");
    assertThat(names("Middle")).isEqualTo("[a]");
    assertThat(names("Last")).isEqualTo("[b, a]");
  }

  @Test
  void areReleasedByTheMethodThatTheSuperclassHas() {
    assertThat(of("Last").release()).isEqualTo("super.close()");
  }

  @Test
  void areNoneWhereOnlyAnAbstractMethodCouldReleaseThem() {
    assertThat(names("Closed")).isEqualTo("[]");
  }
}
