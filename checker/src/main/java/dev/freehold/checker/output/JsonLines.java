package dev.freehold.checker.output;

import com.google.gson.stream.JsonWriter;
import dev.freehold.checker.command.RulePage;
import dev.freehold.checker.command.RulePages;
import dev.freehold.checker.command.Version;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.TrustedPlace;
import dev.freehold.checker.violation.Violation;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes one JSON object a line for each violation, with the members that rustc's {@code
 * --error-format=json} has, and a last one that sums up.
 */
record JsonLines(SourceUris uris, RulePages pages) implements ReportWriter {

  @Override
  public void write(CompilationResult result, Writer to) throws IOException {
    for (Identified each : result.identified()) {
      JsonWriter json = lineOf(to);
      write(each, json);
      json.flush();
      to.write('\n');
    }
    for (TrustedPlace each : result.trusted()) {
      JsonWriter json = lineOf(to);
      write(each, json);
      json.flush();
      to.write('\n');
    }
    JsonWriter json = lineOf(to);
    summary(result, json);
    json.flush();
    to.write('\n');
  }

  private static JsonWriter lineOf(Writer to) {
    JsonWriter json = new JsonWriter(to);
    json.setHtmlSafe(false);
    return json;
  }

  private void write(Identified identified, JsonWriter json) throws IOException {
    Violation violation = identified.violation();
    json.beginObject();
    json.name("$message_type").value("diagnostic");
    json.name("message").value(violation.headline());
    json.name("code").beginObject();
    json.name("code").value(violation.key().text());
    json.name("explanation")
        .value(pages.find(violation.key().text()).map(RulePage::text).orElse(null));
    json.endObject();
    json.name("level").value(violation.severity().name().toLowerCase(Locale.ROOT));
    json.name("fingerprint").value(identified.fingerprint().value());
    new JsonSpans(json, uris).write(violation);
    json.name("rendered").value(new RenderedText(uris).of(violation));
    json.endObject();
  }

  private void write(TrustedPlace trusted, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("$message_type").value("unsafe");
    json.name("message").value(trusted.reason());
    json.name("file_name").value(uris.nameOf(trusted.file()));
    json.name("line").value(trusted.line());
    json.endObject();
  }

  private static void summary(CompilationResult result, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("$message_type").value("summary");
    json.name("version").value(Version.current());
    json.name("errors").value(result.count(Severity.ERROR));
    json.name("warnings").value(result.count(Severity.WARNING));
    json.name("accepted").value(result.trend().accepted().size());
    json.name("gone").value(result.trend().gone().size());
    json.name("suppressed").value(result.suppressed());
    json.name("unsafe").value(result.trusted().size());
    json.name("classes").value(result.classes());
    json.name("unchecked_classes").value(result.unchecked());
    json.name("tests_left_out").value(result.allTests().leftOut());
    json.name("tests_kept").value(result.allTests().kept());
    json.name("other_errors").value(result.otherErrors());
    json.endObject();
  }
}
