package dev.freehold.checker.output;

import com.google.gson.stream.JsonWriter;
import dev.freehold.checker.violation.Patch;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.Step;
import dev.freehold.checker.violation.TextEdit;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.rule.RuleKey;
import java.io.IOException;
import java.util.List;

/**
 * Writes violations as SARIF's results (3.27). What led to one stands there twice: as related
 * locations, which most readers show, and as a code flow, which some step through.
 *
 * @param rules those that the report describes, in its order
 */
record SarifResults(SarifPlaces places, List<RuleKey> rules) {
  private static final String FINGERPRINT = "freehold/v1";

  void write(Identified identified) throws IOException {
    Violation violation = identified.violation();
    JsonWriter json = places.json();
    json.beginObject();
    json.name("ruleId").value(violation.key().text());
    json.name("ruleIndex").value(rules.indexOf(violation.key()));
    json.name("level").value(violation.severity() == Severity.ERROR ? "error" : "warning");
    json.name("message");
    places.message(violation.headline() + "\nhelp: " + violation.help());
    json.name("locations").beginArray();
    places.location(violation.place(), 0, null);
    json.endArray();
    json.name("partialFingerprints").beginObject();
    json.name(FINGERPRINT).value(identified.fingerprint().value());
    json.endObject();
    if (!violation.steps().isEmpty()) {
      related(violation.steps());
      flow(violation);
    }
    Patch patch = violation.patch();
    if (patch != null && !patch.edits().isEmpty()) {
      fix(patch);
    }
    json.endObject();
  }

  private void related(List<Step> steps) throws IOException {
    places.json().name("relatedLocations").beginArray();
    int id = 0;
    for (Step step : steps) {
      places.location(step.place(), ++id, step.text());
    }
    places.json().endArray();
  }

  private void flow(Violation violation) throws IOException {
    JsonWriter json = places.json();
    json.name("codeFlows").beginArray().beginObject();
    json.name("threadFlows").beginArray().beginObject();
    json.name("locations").beginArray();
    for (Step step : violation.steps()) {
      flowLocation(step);
    }
    flowLocation(new Step(violation.place(), violation.headline()));
    json.endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }

  private void flowLocation(Step step) throws IOException {
    places.json().beginObject().name("location");
    places.location(step.place(), 0, step.text());
    places.json().endObject();
  }

  /** All edits of a patch are in one file. */
  private void fix(Patch patch) throws IOException {
    JsonWriter json = places.json();
    json.name("fixes").beginArray().beginObject();
    json.name("description");
    places.message(patch.help());
    json.name("artifactChanges").beginArray().beginObject();
    json.name("artifactLocation");
    places.file(patch.edits().get(0).place().file());
    json.name("replacements").beginArray();
    for (TextEdit edit : patch.edits()) {
      json.beginObject().name("deletedRegion");
      places.region(edit.place(), false);
      json.name("insertedContent");
      places.message(edit.text());
      json.endObject();
    }
    json.endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }
}
