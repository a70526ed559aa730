package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.pool.Pool;
import dev.freehold.pool.PoolElement;
import dev.freehold.pools.model.Cell;
import dev.freehold.pools.model.Kind;
import dev.freehold.pools.model.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pools of every kind with a free list, and what is done with their elements. */
@Unsafe("pools and elements are captured by operations that are done within the test")
class PoolGarbageTest {
  private static final String TEXT = "a€b";

  static Stream<Kind> kinds() {
    return Kinds.all();
  }

  @SuppressWarnings("unchecked")
  private static Pool<Cell> pool(Kind kind) {
    return (Pool<Cell>) kind.creation().create();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void allocAndFreeMakeNone(Kind kind) {
    Pool<Cell> pool = pool(kind);
    assertEquals(0, AllocatedBytes.of(() -> pool.free(pool.alloc())));
    pool.close();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void closingAnElementMakesNone(Kind kind) {
    Pool<Cell> pool = pool(kind);
    assertEquals(0, AllocatedBytes.of(() -> ((PoolElement) pool.alloc()).close()));
    pool.close();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void tryAllocMakesNoneAlsoWhenThePoolIsExhausted(Kind kind) {
    Pool<Cell> pool = pool(kind);
    List<Cell> cells = new ArrayList<>();
    assertEquals(0, AllocatedBytes.of(() -> fillAndEmpty(pool, cells)));
    pool.close();
  }

  private static void fillAndEmpty(Pool<Cell> pool, List<Cell> cells) {
    for (Cell cell = pool.tryAlloc(); cell != null; cell = pool.tryAlloc()) {
      cells.add(cell);
    }
    for (int index = 0; index < cells.size(); index++) {
      pool.free(cells.get(index));
    }
    cells.clear();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readingAndWritingFieldsMakesNone(Kind kind) {
    Pool<Cell> pool = pool(kind);
    Cell cell = pool.alloc();
    assertEquals(0, AllocatedBytes.of(() -> useFields(cell)));
    pool.free(cell);
    pool.close();
  }

  private static void useFields(Cell cell) {
    cell.tag((byte) (cell.tag() + 1));
    cell.port((short) (cell.port() + 1));
    cell.size(cell.size() + 1);
    cell.id(cell.id() + 1);
    cell.rate(cell.rate() + 1);
    cell.price(cell.price() + 1);
    cell.side((char) (cell.side() + 1));
    cell.urgent(!cell.urgent());
    cell.position().x(cell.position().x() + 1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void writingAndComparingTextsMakesNone(Kind kind) {
    Pool<Cell> pool = pool(kind);
    Cell cell = pool.alloc();
    assertEquals(0, AllocatedBytes.of(() -> useText(cell)));
    pool.free(cell);
    pool.close();
  }

  private static void useText(Cell cell) {
    cell.symbol().set(TEXT);
    if (!cell.symbol().contentEquals(TEXT) || cell.symbol().byteLength() != 5) {
      throw new AssertionError(cell.symbol());
    }
    cell.symbol().clear();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readingAndWritingInlineArraysMakesNone(Kind kind) {
    Pool<Cell> pool = pool(kind);
    Cell cell = pool.alloc();
    assertEquals(0, AllocatedBytes.of(() -> useArray(cell)));
    pool.free(cell);
    pool.close();
  }

  private static void useArray(Cell cell) {
    cell.levels().fill(3);
    cell.levels().set(1, cell.levels().get(0) + cell.levels().length());
  }
}
