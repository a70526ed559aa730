package dev.freehold.pools.wire;

import dev.freehold.Unsafe;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any operations on texts. */
@Unsafe("the texts are used while their elements are allocated")
public final class TextSteps {
  private static final int[] CHARACTERS = {
    'a', 'Z', 0, 0x7F, 0x80, 'é', 0x7FF, 0x800, '€', 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000,
    0x1F600, 0x10FFFF, 0xD800, 0xDFFF
  };

  private TextSteps() {}

  /** Does the operations to both texts. */
  public static void run(Fields element, Object steps) {
    TextPair symbol = new TextPair(element.symbol(), false);
    TextPair note = new TextPair(element.note(), true);
    for (Object step : (List<?>) steps) {
      symbol.run((TextPair.Step) step);
      note.run((TextPair.Step) step);
    }
  }

  /** Operations, in any order. */
  public static Arbitrary<?> any() {
    return Combinators.combine(
            Arbitraries.of(
                "characters",
                "bytes of characters",
                "buffer of characters",
                "bytes",
                "buffer",
                "compare",
                "clear"),
            strings(),
            bytes(),
            Arbitraries.integers().between(0, 20))
        .as(TextPair.Step::new)
        .list()
        .ofMaxSize(15);
  }

  /** Characters of every length, and halves. */
  private static Arbitrary<String> strings() {
    return Arbitraries.integers()
        .between(0, CHARACTERS.length - 1)
        .list()
        .ofMaxSize(6)
        .map(TextSteps::string);
  }

  private static String string(List<Integer> picked) {
    StringBuilder string = new StringBuilder();
    picked.forEach(each -> string.appendCodePoint(CHARACTERS[each]));
    return string.toString();
  }

  /** Most of them begin well, or are all but well. */
  public static Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> bad =
        Arbitraries.of(
            (byte) 0x80,
            (byte) 0xBF,
            (byte) 0xC0,
            (byte) 0xC2,
            (byte) 0xE0,
            (byte) 0xA0,
            (byte) 0x9F,
            (byte) 0xED,
            (byte) 0xF0,
            (byte) 0x90,
            (byte) 0x8F,
            (byte) 0xF4,
            (byte) 0xF5,
            (byte) 0xFF,
            (byte) 'a');
    return Combinators.combine(strings(), bad.list().ofMaxSize(5), strings())
        .as(
            (before, middle, after) -> {
              ByteArrayOutputStream all = new ByteArrayOutputStream();
              all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
              middle.forEach(all::write);
              all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
              byte[] bytes = all.toByteArray();
              return java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 20));
            });
  }
}
