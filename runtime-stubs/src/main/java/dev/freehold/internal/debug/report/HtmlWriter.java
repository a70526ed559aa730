package dev.freehold.internal.debug.report;

/** Puts markup and text together; text is escaped. */
public final class HtmlWriter {
  private final StringBuilder html = new StringBuilder();

  /** Begins with nothing. */
  public HtmlWriter() {}

  /** Adds markup as it is, with escaped values in the places of {@code %s}. */
  public HtmlWriter add(String markup, Object... values) {
    Object[] escaped = new Object[values.length];
    for (int index = 0; index < values.length; index++) {
      escaped[index] = escape(String.valueOf(values[index]));
    }
    html.append(values.length == 0 ? markup : markup.formatted(escaped)).append('\n');
    return this;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
