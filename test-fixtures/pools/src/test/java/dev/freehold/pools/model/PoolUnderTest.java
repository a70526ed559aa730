package dev.freehold.pools.model;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.Pool;
import dev.freehold.pool.PoolElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A pool of any kind, without its types: what has no interface is called by its name. */
@Unsafe("it is misused on purpose")
final class PoolUnderTest {
  private final Pool<Cell> pool;

  @SuppressWarnings("unchecked")
  PoolUnderTest(Kind kind) {
    this.pool = (Pool<Cell>) kind.creation().create();
  }

  Cell alloc() {
    return pool.alloc();
  }

  Cell tryAlloc() {
    return pool.tryAlloc();
  }

  void free(Cell element) {
    pool.free(element);
  }

  void close(Cell element) {
    ((PoolElement) element).close();
  }

  int capacity() {
    return pool.capacity();
  }

  int inUse() {
    return pool.inUse();
  }

  void close() {
    pool.close();
  }

  Watch watch(int quarantine) {
    return DebugMemory.watch(
        pool,
        WatchOptions.standard()
            .quarantine(quarantine)
            .stackDepth(1)
            .managed(false)
            .reportTo(report -> {}));
  }

  void handOver() {
    call("handOver");
  }

  long handleOf(Cell element) {
    return (long) call("handleOf", element);
  }

  Cell at(long handle) {
    return (Cell) call("at", handle);
  }

  Cell editAt(long handle) {
    return (Cell) call("editAt", handle);
  }

  boolean isLive(long handle) {
    return (boolean) call("isLive", handle);
  }

  long detach(Cell element) {
    return (long) call("detach", element);
  }

  Cell attach(long handle) {
    return (Cell) call("attach", handle);
  }

  long insert(Cell element) {
    return (long) call("insert", element);
  }

  Cell remove(long handle) {
    return (Cell) call("remove", handle);
  }

  int kept() {
    return (int) call("kept");
  }

  int removeIf(Predicate<Cell> filter) {
    return (int) call("removeIf", filter);
  }

  void forEach(Consumer<Cell> visitor) {
    call("forEach", visitor);
  }

  void editAt(long one, long other, BiConsumer<Cell, Cell> change) {
    call("editAt", one, other, change);
  }

  private Object call(String name, Object... arguments) {
    Method method =
        Arrays.stream(pool.getClass().getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .filter(candidate -> candidate.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow();
    try {
      method.setAccessible(true);
      return method.invoke(pool, arguments);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
