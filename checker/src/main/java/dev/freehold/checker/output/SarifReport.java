package dev.freehold.checker.output;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.freehold.checker.command.RulePages;
import dev.freehold.checker.command.Version;
import dev.freehold.internal.rule.RuleKey;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes SARIF, the form that code scanning of build servers and viewers in editors read.
 *
 * <p>Source: Static Analysis Results Interchange Format 2.1.0, OASIS Standard, with Errata 01.
 *
 * @param name of the file that is written, from the root: it tells the compilations of one build
 *     apart
 */
record SarifReport(SourceUris uris, RulePages pages, String name) implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(CompilationResult result, Writer to) throws IOException {
    JsonWriter json = new JsonWriter(to);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setHtmlSafe(false);
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    run(result, json);
    json.endObject().endArray();
    json.endObject();
    json.flush();
    to.write('\n');
  }

  private void run(CompilationResult result, JsonWriter json) throws IOException {
    List<Identified> found = result.identified();
    List<RuleKey> rules =
        found.stream().map(each -> each.violation().key()).distinct().sorted().toList();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Freehold");
    json.name("version").value(Version.current());
    json.name("semanticVersion").value(Version.current());
    json.name("rules");
    new SarifRules(json, pages).write(rules);
    json.endObject().endObject();
    json.name("automationDetails").beginObject();
    json.name("id").value("freehold/" + name + "/");
    json.endObject();
    json.name("originalUriBaseIds").beginObject().name(SarifPlaces.BASE).beginObject();
    json.name("uri").value(uris.base().toString());
    json.endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    invocation(result, json);
    json.name("results").beginArray();
    SarifResults results = new SarifResults(new SarifPlaces(json, uris), rules);
    for (Identified each : found) {
      results.write(each);
    }
    json.endArray();
    json.name("properties").beginObject();
    json.name("suppressed").value(result.suppressed());
    json.name("unsafe").value(result.trusted().size());
    json.name("accepted").value(result.trend().accepted().size());
    json.name("gone").value(result.trend().gone().size());
    json.name("testsLeftOut").value(result.allTests().leftOut());
    json.name("testsKept").value(result.allTests().kept());
    json.endObject();
  }

  /** What is missing is then not known to be right. */
  private void invocation(CompilationResult result, JsonWriter json) throws IOException {
    int unchecked = result.unchecked();
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(unchecked == 0 && !result.otherErrors());
    if (unchecked > 0 || result.otherErrors()) {
      json.name("toolExecutionNotifications").beginArray().beginObject();
      json.name("level").value("error").name("message");
      new SarifPlaces(json, uris)
          .message(
              "javac tells of other errors; "
                  + unchecked
                  + " of "
                  + result.classes()
                  + " classes were not wholly checked");
      json.endObject().endArray();
    }
    json.endObject().endArray();
  }
}
