package dev.freehold.concurrency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What several of the races do. */
final class Slots {
  private Slots() {}

  /** How many elements could be had; all are released again. */
  static int allocAndFree(ManyPool pool, int count) {
    List<ManyPool.Element> elements = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      ManyPool.Element element = pool.tryAlloc();
      if (element != null) {
        elements.add(element);
      }
    }
    elements.forEach(ManyPool.Element::close);
    return elements.size();
  }

  /** How many elements there are, or -1 if one is handed out twice. */
  static int distinct(ManyPool pool) {
    Set<ManyPool.Element> elements = new HashSet<>();
    for (ManyPool.Element next = pool.tryAlloc(); next != null; next = pool.tryAlloc()) {
      if (!elements.add(next)) {
        return -1;
      }
    }
    return elements.size();
  }
}
