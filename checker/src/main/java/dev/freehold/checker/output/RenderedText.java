package dev.freehold.checker.output;

import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.Step;
import dev.freehold.checker.violation.Violation;
import java.util.Locale;

/** A violation as a terminal shows it. */
record RenderedText(SourceUris uris) {

  String of(Violation violation) {
    String level = violation.severity().name().toLowerCase(Locale.ROOT);
    StringBuilder text = new StringBuilder();
    text.append(place(violation.place())).append(level).append(": ");
    text.append(violation.key().message(violation.headline())).append('\n');
    text.append(excerpt(violation.place(), ""));
    for (Step step : violation.steps()) {
      text.append("  ").append(place(step.place())).append(step.text()).append('\n');
      text.append(excerpt(step.place(), "  "));
    }
    return text.append("  help: ").append(violation.help()).append('\n').toString();
  }

  private String place(SourceRange place) {
    return uris.nameOf(place.file()) + ":" + place.line() + ": ";
  }

  /** The line, and what is meant in it. */
  private static String excerpt(SourceRange place, String margin) {
    Underlined underlined = Underlined.in(place);
    if (underlined.line().isEmpty()) {
      return "";
    }
    String before = underlined.line().substring(0, underlined.start()).replaceAll("[^\t]", " ");
    String carets = "^".repeat(Math.max(1, underlined.end() - underlined.start()));
    return margin + underlined.line() + '\n' + margin + before + carets + '\n';
  }
}
