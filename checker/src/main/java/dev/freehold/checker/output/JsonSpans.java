package dev.freehold.checker.output;

import com.google.gson.stream.JsonWriter;
import dev.freehold.checker.violation.Patch;
import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.Step;
import dev.freehold.checker.violation.TextEdit;
import dev.freehold.checker.violation.Violation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the place of a violation, and below it what led to it and what helps. */
record JsonSpans(JsonWriter json, SourceUris uris) {
  /** As rustc says that something compiles, and that a person should look at it. */
  private static final String PERHAPS = "MaybeIncorrect";

  void write(Violation violation) throws IOException {
    json.name("spans").beginArray();
    span(violation.place(), null);
    json.endArray();
    json.name("children").beginArray();
    for (Step step : violation.steps()) {
      begin("note", step.text());
      span(step.place(), null);
      end();
    }
    Patch patch = violation.patch();
    begin("help", violation.help());
    if (patch != null) {
      for (TextEdit edit : patch.edits()) {
        span(edit.place(), edit.text());
      }
    }
    end();
    json.endArray();
  }

  private void begin(String level, String message) throws IOException {
    json.beginObject();
    json.name("level").value(level);
    json.name("message").value(message);
    json.name("spans").beginArray();
  }

  private void end() throws IOException {
    json.endArray().endObject();
  }

  private void span(SourceRange place, @Nullable String replacement) throws IOException {
    json.beginObject();
    json.name("file_name").value(uris.nameOf(place.file()));
    json.name("line_start").value(place.line());
    json.name("line_end").value(place.endLine());
    json.name("column_start").value(place.column());
    json.name("column_end").value(place.endColumn());
    json.name("is_primary").value(true);
    json.name("text").beginArray();
    text(place);
    json.endArray();
    if (replacement != null) {
      json.name("suggested_replacement").value(replacement);
      json.name("suggestion_applicability").value(PERHAPS);
    }
    json.endObject();
  }

  /** The first line. */
  private void text(SourceRange place) throws IOException {
    Underlined underlined = Underlined.in(place);
    json.beginObject();
    json.name("text").value(underlined.line());
    json.name("highlight_start").value(underlined.start() + 1);
    json.name("highlight_end").value(underlined.end() + 1);
    json.endObject();
  }
}
