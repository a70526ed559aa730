package dev.freehold.pools.structures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.HandleOf;
import dev.freehold.Unsafe;
import dev.freehold.memory.IntrusiveList;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.Links;
import dev.freehold.pool.StaleHandleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A list whose links are fields of its elements. */
@Unsafe("the pool is used by lambdas that are done within the test")
class IntrusiveListTest {
  @DynamicPool(initial = 4, max = 1024)
  interface Task {
    long id();

    void id(long value);

    Links byAge();

    Links byPriority();
  }

  private final TaskPool tasks = TaskPool.create();
  private final IntrusiveList<Task> list = IntrusiveList.by(Task::byAge);

  @AfterEach
  void close() {
    tasks.close();
  }

  @HandleOf(Task.class)
  private long task(long id) {
    Task task = tasks.alloc();
    task.id(id);
    return tasks.insert(task);
  }

  private List<Long> ids(IntrusiveList<Task> from) {
    List<Long> ids = new ArrayList<>();
    from.forEach(tasks, task -> ids.add(task.id()));
    return ids;
  }

  @RepeatedTest(20)
  void holdsWhatAListOfHandlesHolds() {
    Random random = new Random();
    List<Long> model = new ArrayList<>();
    List<Long> others = new ArrayList<>();
    for (int step = 0; step < 1_000; step++) {
      if (others.isEmpty()) {
        others.add(task(step));
      }
      int at = model.isEmpty() ? -1 : random.nextInt(model.size());
      change(random.nextInt(at < 0 ? 2 : 5), at, model, others);
      assertSame(model);
    }
  }

  private void change(int how, int at, List<Long> model, List<Long> others) {
    switch (how) {
      case 0 -> {
        long handle = others.remove(0);
        list.addFirst(tasks, handle);
        model.add(0, handle);
      }
      case 1 -> {
        long handle = others.remove(0);
        list.addLast(tasks, handle);
        model.add(handle);
      }
      case 2 -> {
        long handle = others.remove(0);
        list.insertAfter(tasks, model.get(at), handle);
        model.add(at + 1, handle);
      }
      case 3 -> {
        long handle = model.remove(at);
        list.remove(tasks, handle);
        others.add(handle);
      }
      default -> {
        assertEquals(model.get(0), list.removeFirst(tasks));
        others.add(model.remove(0));
      }
    }
  }

  private void assertSame(List<Long> model) {
    List<Long> forwards = new ArrayList<>();
    for (long each = list.first(); each != 0; each = list.after(tasks, each)) {
      forwards.add(each);
    }
    List<Long> backwards = new ArrayList<>();
    for (long each = list.last(); each != 0; each = list.before(tasks, each)) {
      backwards.add(0, each);
    }
    assertEquals(model, forwards);
    assertEquals(model, backwards);
    assertEquals(model.size(), list.size());
  }

  @Test
  void anElementIsInTwoListsByTwoFields() {
    IntrusiveList<Task> urgent = IntrusiveList.by(Task::byPriority);
    long first = task(1);
    long second = task(2);
    list.addLast(tasks, first);
    list.addLast(tasks, second);
    urgent.addFirst(tasks, first);
    urgent.addFirst(tasks, second);
    list.remove(tasks, first);
    assertEquals(List.of(2L), ids(list));
    assertEquals(List.of(2L, 1L), ids(urgent));
  }

  @Test
  void anElementThatIsNotInTheListIsNotTakenOut() {
    IntrusiveList<Task> other = IntrusiveList.by(Task::byAge);
    long first = task(1);
    long second = task(2);
    list.addLast(tasks, first);
    other.addLast(tasks, second);
    assertEquals(
        "the element is not in this list: add it first, or remove it from the list that it is in",
        assertThrows(IllegalArgumentException.class, () -> list.remove(tasks, second))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> other.insertAfter(tasks, first, task(3)));
    assertEquals(List.of(1L), ids(list));
    assertEquals(List.of(2L), ids(other));
  }

  @Test
  void anElementThatWasReleasedIsNotFound() {
    long gone = task(1);
    tasks.free(tasks.remove(gone));
    assertThrows(StaleHandleException.class, () -> list.addLast(tasks, gone));
    assertEquals(0, list.size());
    assertEquals(0, list.removeFirst(tasks));
  }
}
