package dev.freehold.internal.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mapped file whose process dies between any two stores")
class DeathBetweenStoresTest {
  private static MappedLayout layout(boolean sums) {
    List<String> fields = List.of("first long at 0", "second long at 8");
    return new MappedLayout("QuotePool", 4, 4, false, sums, 16, fields);
  }

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"1,false", "2,false", "3,false", "1,true", "2,true", "3,true", "5,true"})
  void hasTheStepThatWasUnderWayAsAWholeOrNotAtAll(long seed, boolean sums) throws IOException {
    RecordedRun run = RecordedRun.of(directory.resolve("run"), layout(sums), seed, 100);
    for (RecordedRun.Image image : run.images()) {
      StoredState found = reopened(layout(sums), image.bytes(), new ArrayList<>());
      assertTrue(
          found.equals(run.before(image)) || found.equals(run.after(image)),
          () -> "step %s: %s".formatted(image.step(), found));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isTheSameWhenTheProcessThatOpensItDiesToo(boolean sums) throws IOException {
    RecordedRun run = RecordedRun.of(directory.resolve("run"), layout(sums), 4, 100);
    int deaths = 0;
    for (RecordedRun.Image image : run.images()) {
      List<byte[]> duringOpening = new ArrayList<>();
      StoredState found = reopened(layout(sums), image.bytes(), duringOpening);
      for (byte[] bytes : duringOpening.subList(1, duringOpening.size())) {
        assertEquals(found, reopened(layout(sums), bytes, new ArrayList<>()));
        deaths++;
      }
    }
    assertTrue(deaths > 0);
  }

  private StoredState reopened(MappedLayout layout, byte[] bytes, List<byte[]> images)
      throws IOException {
    Path copy = directory.resolve("copy");
    Files.write(copy, bytes);
    try (MappedFile file =
        new MappedFileOpening(copy, layout, memory -> new RecordingWords(memory, images::add))
            .open()) {
      return StoredState.of(file);
    }
  }
}
