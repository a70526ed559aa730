package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.StaleHandleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapped pool, and what Java's own collections say that it holds. */
@Unsafe("it keeps elements in a list, and misuses them")
final class MappedWorld {
  private record Owned(Quote element, long id) {}

  private static final WatchOptions WATCHED =
      WatchOptions.standard().quarantine(2).stackDepth(1).managed(false).reportTo(report -> {});

  private final Path directory;
  private final List<Owned> owned = new ArrayList<>();
  private final Map<Long, Long> committed = new LinkedHashMap<>();
  private final List<Long> removed = new ArrayList<>();
  private Path file;
  private int files;
  private QuotePool pool;
  private Watch watch;

  MappedWorld(Path directory) throws IOException {
    this.directory = directory;
    this.file = nextFile();
    this.pool = QuotePool.open(file);
  }

  void alloc(long id) {
    Quote element = pool.tryAlloc();
    if (owned.size() + committed.size() == pool.capacity()) {
      assertNull(element);
      return;
    }
    write(element, id);
    owned.add(new Owned(element, id));
  }

  void free(int pick) {
    if (!owned.isEmpty()) {
      Quote element = take(pick).element();
      pool.free(element);
      assertThrows(DoubleReleaseException.class, () -> pool.free(element));
    }
  }

  void commit(int pick) {
    if (!owned.isEmpty()) {
      Owned given = take(pick);
      committed.put(pool.commit(given.element()), given.id());
    }
  }

  void copy(int pick) {
    if (!committed.isEmpty() && owned.size() + committed.size() < pool.capacity()) {
      long handle = handle(pick);
      owned.add(new Owned(pool.copy(handle), committed.get(handle)));
    }
  }

  void replace(int pick) {
    if (!committed.isEmpty() && !owned.isEmpty()) {
      long handle = handle(pick);
      Owned given = take(pick);
      committed.put(pool.replace(handle, given.element()), given.id());
      end(handle);
    }
  }

  void remove(int pick) {
    if (!committed.isEmpty()) {
      long handle = handle(pick);
      pool.remove(handle);
      end(handle);
    }
  }

  void useRemoved(int pick) {
    if (!removed.isEmpty()) {
      long handle = removed.get(Math.floorMod(pick, removed.size()));
      assertFalse(pool.isCommitted(handle));
      assertThrows(StaleHandleException.class, () -> pool.at(handle));
      assertThrows(StaleHandleException.class, () -> pool.remove(handle));
    }
  }

  /** Begins to watch the pool, or ends it: elements then move from one memory to another. */
  void watchOrNot() {
    if (watch == null) {
      watch = DebugMemory.watch(pool, WATCHED);
    } else {
      watch.close();
      watch = null;
    }
  }

  /** Goes on with the file as it is now, as after the end of the process. */
  void die() throws IOException {
    Path image = nextFile();
    Files.copy(file, image);
    close();
    file = image;
    pool = QuotePool.open(file);
  }

  /** Ends the pool and its file. */
  void close() throws IOException {
    owned.forEach(element -> pool.free(element.element()));
    owned.clear();
    pool.close();
    watch = null;
    Files.delete(file);
  }

  /** Compares all that the pool says with what it should. */
  void check() {
    assertEquals(owned.size(), pool.inUse());
    assertEquals(committed.size(), pool.committed());
    List<Long> handles = Arrays.stream(pool.handles()).boxed().toList();
    assertEquals(committed.keySet(), new HashSet<>(handles));
    committed.forEach((handle, id) -> requireContent(pool.at(handle), id));
    owned.forEach(element -> requireContent(element.element(), element.id()));
  }

  private static void write(Quote element, long id) {
    element.id(id);
    element.price(id);
    element.symbol().set("quote " + (short) id);
    element.levels().fill(id);
  }

  private static void requireContent(Quote element, long id) {
    assertEquals(id, element.id());
    assertEquals((double) id, element.price());
    assertEquals("quote " + (short) id, element.symbol().toString());
    assertEquals(id, element.levels().get(2));
  }

  private Owned take(int pick) {
    return owned.remove(Math.floorMod(pick, owned.size()));
  }

  private long handle(int pick) {
    return List.copyOf(committed.keySet()).get(Math.floorMod(pick, committed.size()));
  }

  private void end(long handle) {
    committed.remove(handle);
    removed.add(handle);
  }

  private Path nextFile() {
    return directory.resolve("quotes-" + files++ + ".pool");
  }
}
