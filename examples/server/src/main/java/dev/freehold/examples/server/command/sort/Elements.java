package dev.freehold.examples.server.command.sort;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.ListPlace;
import dev.freehold.examples.server.store.Lists;
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Text;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** The elements that are sorted, with what is compared of each: their arrays are used again. */
final class Elements {
  private static final int FIRST_ROOM = 64;

  private final References references = new References();
  private final ListPlace place = new ListPlace();
  private final ByteRange one = new ByteRange();
  private long[] texts = new long[FIRST_ROOM];
  private long[] weights = new long[FIRST_ROOM];
  private double[] scores = new double[FIRST_ROOM];
  private int[] order = new int[FIRST_ROOM];
  private int[] merged = new int[FIRST_ROOM];
  private int count;

  /** Takes all elements in their order. */
  void load(Store store, @HandleOf(Body.class) long body, boolean backwards) {
    count = body == Handles.NONE ? 0 : Values.size(store, body);
    if (texts.length < count) {
      int room = Math.max(count, texts.length * 2);
      texts = new long[room];
      weights = new long[room];
      scores = new double[room];
      order = new int[room];
      merged = new int[room];
    }
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    if (count > 0) {
      ValueType type = Values.type(store, body);
      if (type == ValueType.LIST) {
        loadList(store, body);
      } else if (type == ValueType.SET) {
        loadSet(store, body);
      } else {
        loadSortedSet(store, body);
      }
      if (backwards && type != ValueType.SET) {
        reverse();
      }
    }
  }

  private void loadList(Store store, @HandleOf(Body.class) long list) {
    Lists.seek(store, list, 0, place);
    for (int i = 0; i < count; i++) {
      texts[i] = Lists.at(store, place);
      Lists.next(store, place);
    }
  }

  private void loadSet(Store store, @HandleOf(Body.class) long set) {
    for (int i = 0; i < count; i++) {
      texts[i] = Sets.name(store, Sets.at(store, set, i));
    }
  }

  private void loadSortedSet(Store store, @HandleOf(Body.class) long set) {
    long at = SortedSets.atRank(store, set, 0);
    for (int i = 0; i < count; i++) {
      texts[i] = SortedSets.name(store, SortedSets.member(store, at));
      at = SortedSets.after(store, at);
    }
  }

  private void reverse() {
    for (int i = 0; i < count; i++) {
      order[i] = count - 1 - i;
    }
  }

  int count() {
    return count;
  }

  /** The element at a place of the order. */
  long at(int index) {
    return texts[order[index]];
  }

  /** Finds what is compared; whether all of that is numbers, where it has to be. */
  boolean weigh(Call call, @Mut Store store, SortOptions options) {
    for (int i = 0; i < count; i++) {
      weights[i] =
          options.hasBy()
              ? references.find(store, call.argument(options.by()), texts[i])
              : texts[i];
      if (!options.alphabetic()) {
        scores[i] = score(store, weights[i]);
        if (Double.isNaN(scores[i])) {
          return false;
        }
      }
    }
    return true;
  }

  private double score(Store store, long text) {
    if (text == Text.NONE || Text.length(text) == 0) {
      return 0;
    }
    store.texts().load(text, one);
    return one.toDouble();
  }

  /** Sorts by what was found: runs of one, two, four and so on are merged. */
  void sort(Store store, boolean alphabetic, boolean descending) {
    for (int run = 1; run < count; run *= 2) {
      for (int first = 0; first < count; first += 2 * run) {
        merge(
            store,
            first,
            Math.min(first + run, count),
            Math.min(first + 2 * run, count),
            alphabetic,
            descending ? -1 : 1);
      }
      int[] sorted = merged;
      merged = order;
      order = sorted;
    }
  }

  private void merge(
      Store store, int first, int middle, int end, boolean alphabetic, int direction) {
    int left = first;
    int right = middle;
    for (int to = first; to < end; to++) {
      boolean takesLeft =
          right == end
              || left < middle
                  && direction * compare(store, order[left], order[right], alphabetic) <= 0;
      merged[to] = takesLeft ? order[left++] : order[right++];
    }
  }

  private int compare(Store store, int left, int right, boolean alphabetic) {
    if (!alphabetic) {
      int compared = scores[left] < scores[right] ? -1 : scores[left] > scores[right] ? 1 : 0;
      return compared != 0 ? compared : compareTexts(store, texts[left], texts[right]);
    }
    if (weights[left] == Text.NONE || weights[right] == Text.NONE) {
      return Boolean.compare(weights[left] != Text.NONE, weights[right] != Text.NONE);
    }
    return compareTexts(store, weights[left], weights[right]);
  }

  private int compareTexts(Store store, long left, long right) {
    store.texts().load(right, one);
    return store.texts().compare(left, one);
  }
}
