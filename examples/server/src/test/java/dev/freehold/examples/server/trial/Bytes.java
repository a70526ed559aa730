package dev.freehold.examples.server.trial;

import java.nio.charset.StandardCharsets;

/** Bytes of the wire, kept as strings of ISO 8859-1: one character a byte. */
public final class Bytes {
  private Bytes() {}

  public static byte[] of(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static String string(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A request of these arguments, as clients send it. */
  public static String request(String... arguments) {
    StringBuilder out = new StringBuilder("*").append(arguments.length).append("\r\n");
    for (String argument : arguments) {
      out.append('$').append(argument.length()).append("\r\n").append(argument).append("\r\n");
    }
    return out.toString();
  }

  /** The bytes with those that do not print written as redis-cli writes and reads them. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      switch (each) {
        case '\r' -> out.append("\\r");
        case '\n' -> out.append("\\n");
        case '"', '\\' -> out.append('\\').append(each);
        default ->
            out.append(each < ' ' || each > '~' ? String.format("\\x%02x", (int) each) : each);
      }
    }
    return out.append('"').toString();
  }
}
