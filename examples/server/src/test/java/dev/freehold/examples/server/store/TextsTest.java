package dev.freehold.examples.server.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void textsOfEveryLengthComeBackAsTheyWere() {
    try (Texts texts = new Texts(64)) {
      for (int length : lengths()) {
        byte[] bytes = Ranges.bytes(length, length);
        long text = texts.keep(bytes, 0, length);
        assertEquals(length, Text.length(text));
        assertArrayEquals(bytes, read(texts, text));
        assertTrue(texts.isSame(text, bytes, 0, length));
        assertEquals(0, texts.compare(text, bytes, 0, length));
        if (length > 0) {
          assertEquals(bytes[length - 1], texts.at(text, length - 1));
        }
        texts.drop(text);
      }
      assertEquals(0, texts.used());
      assertEquals(0, texts.pages());
    }
  }

  private static List<Integer> lengths() {
    List<Integer> lengths = new ArrayList<>();
    for (int length = 0; length < 300; length++) {
      lengths.add(length);
    }
    for (int size = 0; size < Sizes.COUNT; size++) {
      lengths.addAll(List.of(Sizes.bytes(size) - 1, Sizes.bytes(size), Sizes.bytes(size) + 1));
    }
    lengths.addAll(List.of(Pages.BYTES - 1, Pages.BYTES, Pages.BYTES + 1, 5 * Pages.BYTES + 7));
    return lengths;
  }

  @Test
  void aCellIsLargeEnoughAndAtMostAQuarterTooLarge() {
    for (int length = 1; length <= Sizes.LARGEST; length++) {
      int cell = Sizes.bytes(Sizes.of(length));
      assertTrue(
          cell >= length && cell <= Math.max(length + 7, length * 5 / 4 + 1), length + " " + cell);
    }
  }

  @Property(tries = 60)
  void whatIsKeptIsWhatAListWouldKeep(
      @ForAll @Size(max = 150) List<@IntRange(min = 0, max = 1_000_000) Integer> actions) {
    try (Texts texts = new Texts(200)) {
      List<Long> kept = new ArrayList<>();
      List<byte[]> model = new ArrayList<>();
      for (int action : actions) {
        act(texts, kept, model, action);
      }
      long room = 0;
      for (int i = 0; i < kept.size(); i++) {
        assertArrayEquals(model.get(i), read(texts, kept.get(i)));
        room += Texts.room(kept.get(i));
      }
      assertEquals(room, texts.used());
      for (long text : kept) {
        texts.drop(text);
      }
      assertEquals(0, texts.used());
      assertEquals(0, texts.pages());
    }
  }

  private static void act(@Mut Texts texts, List<Long> kept, List<byte[]> model, int action) {
    int length = action % 7 == 0 ? action / 9 : action % 97;
    byte[] bytes = Ranges.bytes(length, action);
    int index = kept.isEmpty() ? 0 : action % kept.size();
    if (kept.isEmpty() || action % 5 < 2) {
      kept.add(texts.keep(bytes, 0, length));
      model.add(bytes);
    } else if (action % 5 == 2) {
      texts.drop(kept.remove(index));
      model.remove(index);
    } else if (action % 5 == 3) {
      kept.set(index, texts.overwrite(kept.get(index), Ranges.of(bytes)));
      model.set(index, bytes);
    } else {
      byte[] before = model.get(index);
      int at = before.length + action % 3 * (action % 11) - Math.min(before.length, action % 13);
      kept.set(index, texts.write(kept.get(index), at, Ranges.of(bytes)));
      byte[] after = Arrays.copyOf(before, Math.max(before.length, at + length));
      System.arraycopy(bytes, 0, after, at, length);
      model.set(index, after);
    }
  }

  private static byte[] read(Texts texts, long text) {
    byte[] bytes = new byte[Text.length(text)];
    texts.read(text, 0, bytes, 0, bytes.length);
    return bytes;
  }
}
