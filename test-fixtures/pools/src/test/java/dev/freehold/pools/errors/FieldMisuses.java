package dev.freehold.pools.errors;

import dev.freehold.Unsafe;
import java.util.List;

/** Misuses of an element's arrays and texts. */
@Unsafe("misuses are the point")
final class FieldMisuses {
  private FieldMisuses() {}

  static List<Misuse> all() {
    return List.of(
        Misuse.of(
            "reading past the end of an array",
            IndexOutOfBoundsException.class,
            "index 2 is out of bounds for `levels` of slot 0 in OrderPool, which has length 2: use 0 to"
                + " 1",
            (orders, inUse) -> inUse.levels().get(2)),
        Misuse.of(
            "writing before the beginning of an array",
            IndexOutOfBoundsException.class,
            "index -1 is out of bounds for `levels` of slot 0 in OrderPool, which has length 2: use 0 to"
                + " 1",
            (orders, inUse) -> inUse.levels().set(-1, 5)),
        Misuse.of(
            "setting a text that is too long",
            IllegalArgumentException.class,
            "9 bytes of text do not fit `symbol` of slot 0 in OrderPool, which holds at most 8: shorten"
                + " the text, raise @Length, or declare `truncate = true`",
            (orders, inUse) -> inUse.symbol().set("123456789")),
        Misuse.of(
            "setting a text that is too long in bytes but not in characters",
            IllegalArgumentException.class,
            "9 bytes of text do not fit `symbol` of slot 0 in OrderPool, which holds at most 8: shorten"
                + " the text, raise @Length, or declare `truncate = true`",
            (orders, inUse) -> inUse.symbol().set("€€€")),
        Misuse.of(
            "setting a text with half of a surrogate pair",
            IllegalArgumentException.class,
            "the text for `symbol` of slot 0 in OrderPool holds half of a surrogate pair, which has no"
                + " UTF-8: give it whole characters",
            (orders, inUse) -> inUse.symbol().set("a\uD83D")));
  }
}
