package dev.freehold.checker.baseline;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BaselineOptionTest {
  @Test
  void aFileIsToBeAcceptedWrittenOrMadeSmaller() {
    assertThat(BaselineOption.parse("a.txt"))
        .isEqualTo(new BaselineOption(BaselineOption.Use.ACCEPT, Path.of("a.txt")));
    assertThat(BaselineOption.parse("write:a.txt"))
        .isEqualTo(new BaselineOption(BaselineOption.Use.WRITE, Path.of("a.txt")));
    assertThat(BaselineOption.parse("shrink:a.txt"))
        .isEqualTo(new BaselineOption(BaselineOption.Use.SHRINK, Path.of("a.txt")));
  }

  @Test
  void noFileIsAMistake() {
    for (String value : new String[] {"", "write:", "\0"}) {
      BaselineException mistake =
          assertThrows(BaselineException.class, () -> BaselineOption.parse(value));
      assertThat(mistake).hasMessageThat().startsWith("FILE, shrink:FILE or write:FILE is wanted");
    }
  }
}
