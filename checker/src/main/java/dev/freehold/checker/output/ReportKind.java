package dev.freehold.checker.output;

import dev.freehold.checker.command.RulePages;
import java.nio.file.Path;
import java.util.Locale;

/** The forms of reports; the option that asks for one ends in its name. */
enum ReportKind {
  SARIF,
  JSON,
  HTML,
  GITLAB;

  String option() {
    return "freehold." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * What writes it.
   *
   * @param file where it goes
   * @param pages what is known of the rules
   */
  ReportWriter writer(Path file, SourceUris uris, RulePages pages) {
    return switch (this) {
      case SARIF -> new SarifReport(uris, pages, uris.nameOf(file));
      case JSON -> new JsonLines(uris, pages);
      case HTML -> new HtmlPage(uris, pages);
      case GITLAB -> new GitLabReport(uris);
    };
  }
}
