package dev.freehold.pools.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.Unsafe;
import dev.freehold.memory.OwnList;
import dev.freehold.memory.OwnLongMap;
import dev.freehold.memory.OwnMap;
import dev.freehold.memory.OwnRing;
import dev.freehold.memory.OwnSlot;
import dev.freehold.memory.OwnText;
import dev.freehold.pool.FixedPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Containers, once they have grown. */
@Unsafe("pools and containers are captured by operations that are done within the test")
class ContainerGarbageTest {
  @FixedPool(capacity = 20)
  interface Part {
    long id();

    void id(long value);
  }

  private static final Integer[] KEYS = {3, 1, 4, 15, 9, 2, 6, 5, 35, 8};

  private final PartPool pool = PartPool.create();

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void aListMakesNone() {
    OwnList<Part> list = OwnList.create();
    assertEquals(0, AllocatedBytes.of(() -> use(list)));
    list.close();
  }

  private void use(OwnList<Part> list) {
    for (int count = 0; count < 20; count++) {
      list.add(pool.alloc());
    }
    list.forEach(part -> part.id());
    while (!list.isEmpty()) {
      pool.free(list.remove(list.size() / 2));
    }
  }

  @Test
  void aMapMakesNone() {
    OwnMap<Integer, Part> map = OwnMap.create();
    assertEquals(0, AllocatedBytes.of(() -> use(map)));
    map.close();
  }

  private void use(OwnMap<Integer, Part> map) {
    for (Integer key : KEYS) {
      map.put(key, pool.alloc());
    }
    pool.free(map.put(KEYS[0], pool.alloc()));
    map.forEach((key, part) -> part.id());
    for (Integer key : KEYS) {
      pool.free(map.remove(key));
    }
  }

  @Test
  void aMapOfNumbersMakesNone() {
    OwnLongMap<Part> map = OwnLongMap.create();
    assertEquals(0, AllocatedBytes.of(() -> use(map)));
    map.close();
  }

  private void use(OwnLongMap<Part> map) {
    for (long key = 1_000; key < 1_010; key++) {
      map.put(key, pool.alloc());
    }
    pool.free(map.put(1_000, pool.alloc()));
    map.forEach((key, part) -> part.id(key));
    for (long key = 1_000; key < 1_010; key++) {
      pool.free(map.remove(key));
    }
  }

  @Test
  void aRingMakesNone() {
    OwnRing<Part> ring = OwnRing.create(10);
    assertEquals(0, AllocatedBytes.of(() -> use(ring)));
    ring.close();
  }

  private void use(OwnRing<Part> ring) {
    for (int count = 0; count < 15; count++) {
      Part displaced = ring.push(pool.alloc());
      if (displaced != null) {
        pool.free(displaced);
      }
    }
    ring.forEach(part -> part.id());
    while (!ring.isEmpty()) {
      pool.free(ring.poll());
    }
  }

  @Test
  void aPlaceMakesNone() {
    OwnSlot<Part> slot = OwnSlot.create();
    assertEquals(0, AllocatedBytes.of(() -> use(slot)));
    slot.close();
  }

  private void use(OwnSlot<Part> slot) {
    slot.replace(pool.alloc());
    pool.free(slot.replace(pool.alloc()));
    pool.free(slot.take());
    slot.replace(pool.alloc());
    slot.clear();
  }

  @Test
  void aTextMakesNone() {
    OwnText text = OwnText.create();
    assertEquals(0, AllocatedBytes.of(() -> use(text)));
    text.close();
  }

  private static void use(OwnText text) {
    text.set("some");
    text.append(" characters €");
    if (!text.contentEquals("some characters €")) {
      throw new AssertionError(text);
    }
  }
}
