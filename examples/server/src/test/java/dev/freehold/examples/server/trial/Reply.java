package dev.freehold.examples.server.trial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One reply, RESP2 or RESP3.
 *
 * @param type its first byte
 * @param text what stands after the type and, of a bulk string, the bytes; of an aggregate its
 *     length
 * @param items the elements of an aggregate, keys and values of a map in turn
 * @param raw the reply as it came, every byte, as ISO 8859-1
 */
public record Reply(char type, String text, List<Reply> items, String raw) {
  private static final String AGGREGATES = "*%~>|";

  /** Whether it has elements. */
  public boolean aggregate() {
    return AGGREGATES.indexOf(type) >= 0;
  }

  public boolean error() {
    return type == '-' || type == '!';
  }

  /** Whether it says that a command waits for EXEC. */
  public boolean queued() {
    return raw.equals("+QUEUED\r\n");
  }

  /** The text of a bulk or simple string, as UTF-8. */
  public String string() {
    return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** The value of an integer. */
  public long number() {
    return Long.parseLong(text);
  }

  /** As a person reads it, long ones cut. */
  @Override
  public String toString() {
    String whole =
        aggregate() && !items.isEmpty()
            ? type + items.stream().map(Reply::toString).collect(Collectors.joining(" ", "[", "]"))
            : Bytes.quoted(raw);
    return whole.length() > 1_000
        ? whole.substring(0, 1_000) + "… (" + raw.length() + " bytes)"
        : whole;
  }
}
