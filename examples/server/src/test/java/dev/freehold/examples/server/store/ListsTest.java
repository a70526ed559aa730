package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ListsTest {
  @Property(tries = 150)
  void elementsAreThoseOfAList(
      @ForAll @Size(max = 400) List<@IntRange(min = 0, max = 1_000_000) Integer> actions) {
    try (Store store = Store.create(new StoreSizes(4 << 20, 1))) {
      List<String> model = new ArrayList<>();
      long list = Lists.make(store);
      for (int action : actions) {
        act(store, list, model, action);
        assertEquals(model.size(), Lists.size(store, list));
      }
      assertEquals(model, forwards(store, list));
      assertEquals(model, backwards(store, list));
      Values.dropBody(store, list);
      assertTrue(store.isEmpty());
    }
  }

  private static void act(
      @Mut Store store, @HandleOf(Body.class) long list, List<String> model, int action) {
    String value = "v".repeat(action % 2 * 20) + action;
    ByteRange bytes = Ranges.of(value);
    boolean first = action / 10 % 2 == 0;
    int kind = model.isEmpty() ? 0 : action % 10;
    if (kind < 4) {
      Lists.push(store, list, first, bytes);
      model.add(first ? 0 : model.size(), value);
      return;
    }
    int index = action / 20 % model.size();
    ListPlace place = new ListPlace();
    Lists.seek(store, list, index, place);
    assertEquals(model.get(index), Ranges.text(store, Lists.at(store, place)));
    switch (kind) {
      case 4, 5 -> {
        Lists.insert(store, list, place, first, bytes);
        model.add(index + (first ? 1 : 0), value);
      }
      case 6 -> {
        Lists.drop(store, list, first);
        model.remove(first ? 0 : model.size() - 1);
      }
      case 7 -> {
        Lists.set(store, place, bytes);
        model.set(index, value);
      }
      case 8 -> {
        boolean more = Lists.remove(store, list, place);
        model.remove(index);
        assertEquals(index < model.size(), more);
        if (more) {
          assertEquals(model.get(index), Ranges.text(store, Lists.at(store, place)));
        }
      }
      default -> {
        Lists.move(store, list, first, list, !first);
        String moved = model.remove(first ? 0 : model.size() - 1);
        model.add(first ? model.size() : 0, moved);
      }
    }
  }

  private static List<String> forwards(Store store, @HandleOf(Body.class) long list) {
    List<String> all = new ArrayList<>();
    if (Lists.size(store, list) > 0) {
      ListPlace place = new ListPlace();
      Lists.seek(store, list, 0, place);
      do {
        all.add(Ranges.text(store, Lists.at(store, place)));
      } while (Lists.next(store, place));
    }
    return all;
  }

  private static List<String> backwards(Store store, @HandleOf(Body.class) long list) {
    List<String> all = new ArrayList<>();
    int size = Lists.size(store, list);
    if (size > 0) {
      ListPlace place = new ListPlace();
      Lists.seek(store, list, size - 1, place);
      do {
        all.add(0, Ranges.text(store, Lists.at(store, place)));
      } while (Lists.previous(store, place));
    }
    return all;
  }
}
