package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mapped pool whose machine ends at any moment")
@Unsafe("keeps pools open over the end of the machine")
class PowerLossTest {
  private static final int CRASHES = Integer.getInteger("freehold.crashes", 1000);
  private static final Path MEMORY = Path.of("/dev/shm");

  private Path directory;

  /** A file system in memory, where there is one: a device is not what is tried here. */
  @BeforeEach
  void makeTheDirectory() throws IOException {
    directory =
        Files.isWritable(MEMORY)
            ? Files.createTempDirectory(MEMORY, "power")
            : Files.createTempDirectory("power");
  }

  @AfterEach
  void deleteTheDirectory() throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  @Test
  void withChecksumsHasEitherWhatWasForcedOrWhatCameAfter() throws IOException {
    run(QuoteFile::summed, false);
  }

  @Test
  void withChecksumsHasItAlsoWhereItGrows() throws IOException {
    run(QuoteFile::growing, false);
  }

  @Test
  void withoutChecksumsHasWhatWasForcedAndLeftAsItWas() throws IOException {
    run(QuoteFile::plain, true);
  }

  private void run(QuoteFile.Opening opening, boolean torn) throws IOException {
    long seed = System.nanoTime();
    PowerLossWorld world = new PowerLossWorld(opening, torn, new Random(seed));
    try {
      world.run(directory, CRASHES);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
    }
    System.out.printf("%s; seed %d%n", world, seed);
    assertTrue(world.hasTriedEnough(), world::toString);
  }
}
