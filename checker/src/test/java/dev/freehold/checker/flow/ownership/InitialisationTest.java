package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;

import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Sketch;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is in new memory before anything is written to it may not be read. */
class InitialisationTest {
  private final Given given = given().owned("a");

  private void unwritten(String... parts) {
    var token = given.value("a").bindings().get(0).token();
    Set<Path> paths = Arrays.stream(parts).map(Sketch::path).collect(Collectors.toSet());
    given.point().state().facts().unwritten(token, paths);
  }

  @Test
  void readingAnUnwrittenPartIsToldOnce() {
    unwritten("x", "y");
    Initialisation.read(given.point(), given.part("a", "x", 30));
    Initialisation.read(given.point(), given.part("a", "x", 31));
    assertThat(given.told()).containsExactly("read of a.x in 30: unwritten x");
  }

  @Test
  void readingTheWholeNamesTheFirstUnwrittenPart() {
    unwritten("y", "x");
    Initialisation.read(given.point(), given.use("a", 30));
    assertThat(given.told()).containsExactly("read of a in 30: unwritten x");
  }

  @Test
  void readingWhatWasWrittenIsNot() {
    unwritten("x", "y");
    Initialisation.written(given.point(), given.part("a", "x", 30));
    Initialisation.read(given.point(), given.part("a", "x", 31));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void writingTheWholeWritesEveryPart() {
    unwritten("x", "y");
    Initialisation.written(given.point(), given.use("a", 30));
    Initialisation.read(given.point(), given.use("a", 31));
    assertThat(given.told()).isEmpty();
  }
}
