package dev.freehold.maven.pom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pom as it is written.
 *
 * @param text the whole text
 * @param project its element {@code project}
 */
record PomText(String text, PomElement project) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>|<[?!].*?>"
              + "|<(?<end>/?)(?<name>[\\w.:-]+)[^>]*?(?<empty>/?)>");

  static PomText of(String text) {
    PomElement top = new PomElement("", 0, 0);
    Deque<PomElement> open = new ArrayDeque<>();
    open.push(top);
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      if (token.group("name") != null) {
        read(token, open);
      }
    }
    return new PomText(
        text,
        top.find("project")
            .orElseThrow(() -> new IllegalArgumentException("there is no <project> in the pom")));
  }

  private static void read(Matcher token, Deque<PomElement> open) {
    if (!token.group("end").isEmpty()) {
      open.pop().endsAt(token.start());
      return;
    }
    PomElement element = new PomElement(token.group("name"), token.start(), token.end());
    open.element().add(element);
    if (token.group("empty").isEmpty()) {
      open.push(element);
    }
  }

  /** What lines one level down are indented with: as the first child of the project is. */
  String indent() {
    Matcher first = Pattern.compile("\\R([ \\t]+)<\\w").matcher(text);
    return first.find(project.contentStart()) ? first.group(1) : "  ";
  }
}
