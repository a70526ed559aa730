package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done with a container, in whatever order, it holds what the model holds, and each
 * element is released once: by the container, or by who took it out.
 */
class ContainerModelTest {
  private static final int STEPS = 2_000;

  private final Random random = new Random();
  private final List<String> released = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private int made;

  private Part part() {
    return new Part("part " + made++, released);
  }

  private void gone(Part part) {
    expected.add(part.toString());
  }

  private static boolean isChosen(Part part) {
    return part.toString().hashCode() % 7 == 0;
  }

  @RepeatedTest(20)
  void aList() {
    OwnList<Part> list = OwnList.create();
    List<Part> model = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      change(list, model);
      assertEquals(model.size(), list.size());
      if (!model.isEmpty()) {
        int index = random.nextInt(model.size());
        assertSame(model.get(index), list.get(index));
      }
    }
    List<Part> seen = new ArrayList<>();
    list.elements().forEach(seen::add);
    assertEquals(model, seen);
    list.close();
    for (int index = model.size() - 1; index >= 0; index--) {
      gone(model.get(index));
    }
    assertEquals(expected, released);
  }

  private void change(OwnList<Part> list, List<Part> model) {
    int index = model.isEmpty() ? -1 : random.nextInt(model.size());
    switch (index < 0 ? 0 : random.nextInt(9)) {
      case 1 -> takenOut(list.remove(index), model.remove(index));
      case 2 -> {
        Part part = part();
        takenOut(list.replace(index, part), model.set(index, part));
      }
      case 3 -> {
        int other = random.nextInt(model.size());
        list.swap(index, other);
        Collections.swap(model, index, other);
      }
      case 4 -> {
        Part last = model.get(model.size() - 1);
        takenOut(list.swapRemove(index), model.set(index, last));
        model.remove(model.size() - 1);
      }
      case 5 -> {
        model.stream().filter(ContainerModelTest::isChosen).forEach(this::gone);
        int before = model.size();
        model.removeIf(ContainerModelTest::isChosen);
        assertEquals(before - model.size(), list.removeIf(ContainerModelTest::isChosen));
      }
      case 6 -> {
        list.sort(Comparator.comparing(Part::toString));
        model.sort(Comparator.comparing(Part::toString));
        String name = model.get(index).toString();
        assertEquals(
            model.get(index), list.get(list.binarySearch(part -> part.toString().compareTo(name))));
      }
      case 7 -> {
        Part part = part();
        list.insert(index, part);
        model.add(index, part);
      }
      default -> {
        Part part = part();
        list.add(part);
        model.add(part);
      }
    }
  }

  private void takenOut(Part taken, Part ofModel) {
    assertSame(ofModel, taken);
    taken.close();
    gone(ofModel);
  }

  @RepeatedTest(20)
  void aRing() {
    int capacity = 1 + random.nextInt(9);
    OwnRing<Part> ring = OwnRing.create(capacity);
    Deque<Part> model = new ArrayDeque<>();
    for (int step = 0; step < STEPS; step++) {
      change(ring, model);
      List<Part> seen = new ArrayList<>();
      ring.forEach(seen::add);
      assertEquals(List.copyOf(model), seen);
      assertEquals(model.size() == capacity, ring.isFull());
    }
    ring.close();
    model.forEach(this::gone);
    assertEquals(expected, released);
  }

  private void change(OwnRing<Part> ring, Deque<Part> model) {
    switch (random.nextInt(4)) {
      case 0 -> {
        Part taken = ring.poll();
        assertSame(model.peekFirst(), taken);
        if (taken != null) {
          takenOut(taken, model.removeFirst());
        }
      }
      case 1 -> {
        Part part = part();
        Part refused = ring.offer(part);
        if (model.size() == ring.capacity()) {
          takenOut(refused, part);
        } else {
          model.addLast(part);
        }
      }
      default -> {
        Part part = part();
        boolean full = model.size() == ring.capacity();
        Part displaced = ring.push(part);
        if (full) {
          takenOut(displaced, model.removeFirst());
        }
        model.addLast(part);
      }
    }
  }

  @RepeatedTest(20)
  void aMapOfNumbers() {
    OwnLongMap<Part> map = OwnLongMap.create();
    Map<Long, Part> model = new HashMap<>();
    for (int step = 0; step < STEPS; step++) {
      long key = random.nextInt(60) * (random.nextBoolean() ? 1L : 1L << 33);
      change(map, model, key);
      assertEquals(model.size(), map.size());
      assertEquals(model.containsKey(key), map.containsKey(key));
      assertSame(model.get(key), map.get(key));
    }
    Map<Long, Part> seen = new HashMap<>();
    map.forEach(seen::put);
    assertEquals(model, seen);
    map.close();
    model.values().forEach(this::gone);
    assertReleasedOnce();
  }

  private void change(OwnLongMap<Part> map, Map<Long, Part> model, long key) {
    switch (random.nextInt(4)) {
      case 0 -> {
        Part removed = map.remove(key);
        if (model.containsKey(key)) {
          takenOut(removed, model.remove(key));
        }
      }
      case 1 -> {
        if (random.nextInt(20) == 0) {
          model.values().stream().filter(ContainerModelTest::isChosen).forEach(this::gone);
          model.values().removeIf(ContainerModelTest::isChosen);
          map.removeIf(ContainerModelTest::isChosen);
        }
      }
      default -> {
        Part part = part();
        Part displaced = map.put(key, part);
        Part before = model.put(key, part);
        assertSame(before, displaced);
        if (displaced != null) {
          takenOut(displaced, before);
        }
      }
    }
  }

  @Test
  void aFilterIsAskedOnceOfEachElementOfAMap() {
    OwnLongMap<Part> map = OwnLongMap.create();
    for (long key = 0; key < 1_000; key++) {
      map.put(key * 8, part());
    }
    Map<Part, Integer> asked = new HashMap<>();
    map.removeIf(part -> asked.merge(part, 1, Integer::sum) > 0 && isChosen(part));
    assertEquals(1_000, asked.size());
    asked.forEach((part, times) -> assertEquals(1, times, part::toString));
    map.close();
    assertEquals(1_000, released.size());
    assertEquals(1_000, released.stream().distinct().count());
  }

  private void assertReleasedOnce() {
    assertEquals(expected.stream().sorted().toList(), released.stream().sorted().toList());
  }
}
