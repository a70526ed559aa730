package dev.freehold.checker.output;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.Violation;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes what GitLab shows in merge requests.
 *
 * <p>Source: GitLab's documentation, "Code Quality report format".
 */
record GitLabReport(SourceUris uris) implements ReportWriter {

  @Override
  public void write(CompilationResult result, Writer to) throws IOException {
    JsonWriter json = new JsonWriter(to);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setHtmlSafe(false);
    json.beginArray();
    for (Identified each : result.identified()) {
      write(each, json);
    }
    json.endArray();
    json.flush();
    to.write('\n');
  }

  private void write(Identified identified, JsonWriter json) throws IOException {
    Violation violation = identified.violation();
    json.beginObject();
    json.name("description").value(violation.headline() + " (help: " + violation.help() + ")");
    json.name("check_name").value(violation.key().text());
    json.name("fingerprint").value(identified.fingerprint().value());
    json.name("severity").value(violation.severity() == Severity.ERROR ? "major" : "minor");
    json.name("location").beginObject();
    json.name("path").value(uris.nameOf(violation.place().file()));
    json.name("lines").beginObject();
    json.name("begin").value(violation.place().line());
    json.name("end").value(violation.place().endLine());
    json.endObject().endObject();
    json.endObject();
  }
}
