package dev.freehold.internal.debug.report;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** Writes objects, arrays and values with the commas and escapes of RFC 8259. */
final class JsonWriter {
  private final StringBuilder json = new StringBuilder();
  private boolean first = true;

  void object(Runnable members) {
    nest('{', members, '}');
  }

  JsonWriter name(String name) {
    separate();
    quote(name);
    json.append(':');
    first = true;
    return this;
  }

  void text(String name, String value) {
    name(name);
    quote(value);
    first = false;
  }

  void number(String name, long value) {
    name(name);
    json.append(value);
    first = false;
  }

  void truth(String name, boolean value) {
    name(name);
    json.append(value);
    first = false;
  }

  void none(String name) {
    name(name);
    json.append("null");
    first = false;
  }

  <T> void array(String name, List<T> values, Consumer<T> writer) {
    name(name);
    nest('[', () -> values.forEach(writer), ']');
  }

  private void nest(char open, Runnable content, char close) {
    separate();
    json.append(open);
    first = true;
    content.run();
    json.append(close);
    first = false;
  }

  private void separate() {
    if (!first) {
      json.append(',');
    }
    first = false;
  }

  private void quote(String value) {
    json.append('"');
    for (int index = 0; index < value.length(); index++) {
      escape(value.charAt(index));
    }
    json.append('"');
  }

  private void escape(char character) {
    if (character == '"' || character == '\\') {
      json.append('\\').append(character);
    } else if (character < ' ' || Character.isSurrogate(character)) {
      json.append('\\').append('u').append(HexFormat.of().toHexDigits(character));
    } else {
      json.append(character);
    }
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
