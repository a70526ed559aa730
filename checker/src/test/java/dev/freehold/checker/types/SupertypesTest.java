package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What a class inherits from. */
class SupertypesTest {
  private static final Program PROGRAM =
      Program.of(
          """
          interface Source<T> {}
          class Base<T> implements Source<T> {}
          class Words extends Base<String> {}
          """);

  private static boolean include(String type, String other) {
    return Supertypes.include(PROGRAM.types().javac(), PROGRAM.type(type), PROGRAM.type(other));
  }

  @Test
  void includeClassesAndInterfacesWhateverTheirTypeArguments() {
    assertThat(include("Words", "Base")).isTrue();
    assertThat(include("Words", "Source")).isTrue();
    assertThat(include("Words", "Words")).isTrue();
    assertThat(include("Base", "Words")).isFalse();
  }

  @Test
  void haveOneSuperclassThatAnInterfaceLacks() {
    assertThat(Supertypes.superclassOf(PROGRAM.type("Words"))).isEqualTo(PROGRAM.type("Base"));
    assertThat(Supertypes.superclassOf(PROGRAM.type("Source"))).isNull();
  }
}
