package dev.freehold.checker.output;

import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.Step;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.debug.report.HtmlWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of one file that a violation speaks of, in the order of the file.
 *
 * @param name as javac names it
 */
record DrawnFile(String name, List<Mark> marks) {
  /** So many lines are shown around each that is spoken of. */
  private static final int AROUND = 1;

  /**
   * Something that is said of a place.
   *
   * @param number which one it is in the order in which they happened, from 1
   * @param wrong whether it is the mistake itself
   */
  record Mark(SourceRange place, int number, String text, boolean wrong) {}

  /** First the file that the violation is in. */
  static List<DrawnFile> of(Violation violation) {
    Map<String, List<Mark>> files = new LinkedHashMap<>();
    files.put(violation.place().file(), new ArrayList<>());
    int number = 0;
    for (Step step : violation.steps()) {
      Mark mark = new Mark(step.place(), ++number, step.text(), false);
      files.computeIfAbsent(step.place().file(), file -> new ArrayList<>()).add(mark);
    }
    files
        .get(violation.place().file())
        .add(new Mark(violation.place(), ++number, violation.headline(), true));
    List<DrawnFile> drawn = new ArrayList<>();
    files.forEach(
        (name, marks) -> {
          marks.sort(Comparator.comparingInt(mark -> mark.place().line()));
          drawn.add(new DrawnFile(name, marks));
        });
    return drawn;
  }

  void draw(HtmlWriter html, SourceLines sources) {
    int next = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int line = mark.place().line();
      boolean again = i > 0 && marks.get(i - 1).place().line() == line;
      if (!again) {
        next = before(html, sources, mark.place(), next);
      }
      marked(html, mark);
      boolean last = i == marks.size() - 1 || marks.get(i + 1).place().line() > line;
      if (last) {
        int until = i == marks.size() - 1 ? Integer.MAX_VALUE : marks.get(i + 1).place().line();
        next = after(html, sources, mark.place(), until);
      }
    }
  }

  /** The lines from there to the mark, or the last of them. */
  private static int before(HtmlWriter html, SourceLines sources, SourceRange place, int next) {
    int from = Math.max(Math.max(1, next), place.line() - AROUND);
    if (next > 0 && from > next) {
      html.add("<code class=\"gap\" data-no=\"⋯\"></code>");
    }
    for (int line = from; line < place.line(); line++) {
      plain(html, sources, place, line);
    }
    return place.line() + 1;
  }

  private static int after(HtmlWriter html, SourceLines sources, SourceRange place, int until) {
    int line = place.line() + 1;
    while (line <= place.line() + AROUND && line < until) {
      plain(html, sources, place, line);
      line++;
    }
    return line;
  }

  private static void plain(HtmlWriter html, SourceLines sources, SourceRange like, int line) {
    sources
        .line(like, line)
        .ifPresent(text -> html.add("<code data-no=\"%s\">%s</code>", line, text));
  }

  private static void marked(HtmlWriter html, Mark mark) {
    Underlined part = Underlined.in(mark.place());
    String kind = mark.wrong() ? "wrong" : "step";
    html.add(
        "<code class=\"%s\" data-no=\"%s\">%s<mark>%s</mark>%s</code>",
        kind,
        mark.place().line(),
        part.line().substring(0, part.start()),
        part.line().substring(part.start(), part.end()),
        part.line().substring(part.end()));
    Prose.of(mark.text())
        .write(html, "<p class=\"%s\"><b>%s</b> ", List.of(kind, mark.number()), "</p>");
  }
}
