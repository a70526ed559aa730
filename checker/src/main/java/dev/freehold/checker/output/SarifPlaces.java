package dev.freehold.checker.output;

import com.google.gson.stream.JsonWriter;
import dev.freehold.checker.violation.SourceRange;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Writes places as SARIF has them (3.28 to 3.33): columns are counted in UTF-16 code units, and an
 * end is the column behind the last character.
 */
record SarifPlaces(JsonWriter json, SourceUris uris) {
  /** Stands for the folder that relative names begin in. */
  static final String BASE = "SRCROOT";

  void message(String text) throws IOException {
    json.beginObject().name("text").value(text).endObject();
  }

  void file(String file) throws IOException {
    URI uri = uris.of(file);
    json.beginObject().name("uri").value(uri.toString());
    if (!uri.isAbsolute()) {
      json.name("uriBaseId").value(BASE);
    }
    json.endObject();
  }

  /**
   * Writes a {@code location}.
   *
   * @param id counts the places of one result, from 1; 0 for none
   * @param text what happened there; null for the place of the result itself
   */
  void location(SourceRange place, int id, @Nullable String text) throws IOException {
    json.beginObject();
    if (id > 0) {
      json.name("id").value(id);
    }
    json.name("physicalLocation").beginObject();
    json.name("artifactLocation");
    file(place.file());
    json.name("region");
    region(place, true);
    context(place);
    json.endObject();
    if (text != null) {
      json.name("message");
      message(text);
    }
    json.endObject();
  }

  /** Writes a {@code region}, with its text where it is in one line. */
  void region(SourceRange place, boolean withText) throws IOException {
    json.beginObject();
    json.name("startLine").value(place.line());
    json.name("startColumn").value(place.column());
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
    String text = withText ? Underlined.in(place).text() : "";
    if (!text.isEmpty()) {
      snippet(text);
    }
    json.endObject();
  }

  /** The whole line, which must hold more than the place does. */
  private void context(SourceRange place) throws IOException {
    Underlined underlined = Underlined.in(place);
    if (!underlined.text().isEmpty() && !underlined.isWholeLine()) {
      json.name("contextRegion").beginObject();
      json.name("startLine").value(place.line());
      snippet(place.code());
      json.endObject();
    }
  }

  private void snippet(String text) throws IOException {
    json.name("snippet");
    message(text);
  }
}
