package dev.freehold.examples.server.command;

/** The lines of INFO. */
public final class InfoText {
  private final StringBuilder text = new StringBuilder();

  /** Begins a section. */
  InfoText section(String title) {
    if (text.length() > 0) {
      text.append("\r\n");
    }
    text.append("# ").append(title).append("\r\n");
    return this;
  }

  /** One line. */
  public InfoText put(String name, String value) {
    text.append(name).append(':').append(value).append("\r\n");
    return this;
  }

  /** One line. */
  public InfoText put(String name, long value) {
    return put(name, Long.toString(value));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
