package dev.freehold.internal.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mapped file whose process dies between any two stores")
class DeathBetweenStoresTest {
  private static final MappedLayout LAYOUT =
      new MappedLayout("QuotePool", 4, 16, List.of("first long at 0", "second long at 8"));

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void hasTheStepThatWasUnderWayAsAWholeOrNotAtAll(long seed) throws IOException {
    RecordedRun run = RecordedRun.of(directory.resolve("run"), LAYOUT, seed, 60);
    for (RecordedRun.Image image : run.images()) {
      StoredState found = reopened(image.bytes(), new ArrayList<>());
      assertTrue(
          found.equals(run.before(image)) || found.equals(run.after(image)),
          () -> "step %s: %s".formatted(image.step(), found));
    }
  }

  @Test
  void isTheSameWhenTheProcessThatOpensItDiesToo() throws IOException {
    RecordedRun run = RecordedRun.of(directory.resolve("run"), LAYOUT, 4, 60);
    int deaths = 0;
    for (RecordedRun.Image image : run.images()) {
      List<byte[]> duringOpening = new ArrayList<>();
      StoredState found = reopened(image.bytes(), duringOpening);
      for (byte[] bytes : duringOpening.subList(1, duringOpening.size())) {
        assertEquals(found, reopened(bytes, new ArrayList<>()));
        deaths++;
      }
    }
    assertTrue(deaths > 0);
  }

  private StoredState reopened(byte[] bytes, List<byte[]> images) throws IOException {
    Path copy = directory.resolve("copy");
    Files.write(copy, bytes);
    try (MappedFile file =
        new MappedFileOpening(copy, LAYOUT, memory -> new RecordingWords(memory, images::add))
            .open()) {
      return StoredState.of(file);
    }
  }
}
