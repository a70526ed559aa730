package dev.freehold.pools.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.debug.Watch;
import dev.freehold.pool.UseAfterReleaseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Unsafe("does what the compiler would refuse, to see what happens at run time")
@DisplayName("An element of a watched mapped pool")
class MappedOverrunTest {
  private static final long SIZE = FiledPool.Element.SIZE;

  @TempDir Path directory;

  private FiledPool open() throws IOException {
    return FiledPool.open(directory.resolve("samples.pool"));
  }

  private static Sample.Filed allocate(FiledPool pool, long value) {
    Sample.Filed sample = pool.alloc();
    sample.value(value);
    sample.name().set("n" + value);
    return sample;
  }

  private static void assertHolds(long value, FiledPool pool, long handle) {
    assertEquals(value, pool.at(handle).value());
    assertEquals("n" + value, pool.at(handle).name().toString());
  }

  private static List<String> found(int slot) {
    return Overruns.found("FiledPool", slot, SIZE + " bytes after");
  }

  @Test
  void isFoundOverrunWhenItIsCommittedAndTheFileIsUnharmed() throws IOException {
    try (FiledPool pool = open()) {
      Sample.Filed first = allocate(pool, 1);
      long neighbour = pool.commit(allocate(pool, 2));
      pool.free(first);
      Watch watch = Overruns.watch(pool);
      Sample.Filed sample = allocate(pool, 3);
      Overruns.write(pool.segmentOf(sample), SIZE);

      long handle = pool.commit(sample);

      assertEquals(found(0), Overruns.of(watch));
      assertHolds(2, pool, neighbour);
      assertHolds(3, pool, handle);
    }
  }

  @Test
  void isFoundOverrunWhenItReplacesAnother() throws IOException {
    try (FiledPool pool = open()) {
      long handle = pool.commit(allocate(pool, 1));
      Watch watch = Overruns.watch(pool);
      Sample.Filed copy = pool.copy(handle);
      assertEquals("n1", copy.name().toString());
      copy.value(2);
      copy.name().set("n2");
      assertHolds(1, pool, handle);
      Overruns.write(pool.segmentOf(copy), SIZE);

      long replaced = pool.replace(handle, copy);

      assertEquals(found(1), Overruns.of(watch));
      assertHolds(2, pool, replaced);
    }
  }

  @Test
  void isFoundOverrunWhenItIsReleasedOrWhenOneAsks() throws IOException {
    try (FiledPool pool = open()) {
      Watch watch = Overruns.watch(pool);
      Sample.Filed sample = allocate(pool, 1);
      Sample.Filed other = allocate(pool, 2);
      Overruns.write(pool.segmentOf(sample), SIZE);
      watch.checkGuards();
      assertEquals(found(0), Overruns.of(watch));
      Overruns.write(pool.segmentOf(other), -1);

      pool.free(other);

      assertEquals(2, watch.findings().size());
      pool.free(sample);
    }
  }

  @Test
  void isCommittedInTheFileWhereTheNextProcessFindsIt() throws IOException {
    long handle;
    try (FiledPool pool = open()) {
      Watch watch = Overruns.watch(pool);
      Sample.Filed sample = allocate(pool, 1);
      watch.close();
      sample.value(2);
      sample.name().set("n2");
      handle = pool.commit(sample);
      assertThrows(UseAfterReleaseException.class, sample::value);
    }
    try (FiledPool pool = open()) {
      assertHolds(2, pool, handle);
    }
  }
}
