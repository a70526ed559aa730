package dev.freehold.checker.output;

import dev.freehold.internal.debug.report.HtmlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence for a browser, in which what stands between backticks is code.
 *
 * @param markup with {@code %s} for each part
 */
record Prose(String markup, List<String> parts) {

  static Prose of(String sentence) {
    List<String> parts = List.of(sentence.split("`", -1));
    if (parts.size() % 2 == 0) {
      return new Prose("%s", List.of(sentence));
    }
    return new Prose("%s" + "<samp>%s</samp>%s".repeat(parts.size() / 2), parts);
  }

  /** Writes it between other markup, whose values come first. */
  void write(HtmlWriter html, String before, List<?> values, String after) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(parts);
    html.add(before + markup + after, all.toArray());
  }
}
