package dev.freehold.checker.output;

import com.google.gson.stream.JsonWriter;
import dev.freehold.checker.command.RulePage;
import dev.freehold.checker.command.RulePages;
import dev.freehold.internal.rule.RuleKey;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what SARIF's readers show about rules (3.49): the pages of the documentation. */
record SarifRules(JsonWriter json, RulePages pages) {

  void write(List<RuleKey> rules) throws IOException {
    json.beginArray();
    for (RuleKey rule : rules) {
      write(rule);
    }
    json.endArray();
  }

  private void write(RuleKey rule) throws IOException {
    String level = rule.isWarning() ? "warning" : "error";
    json.beginObject();
    json.name("id").value(rule.text());
    json.name("name").value(nameOf(rule));
    Optional<RulePage> page = pages.find(rule.text());
    if (page.isPresent()) {
      describe(page.get());
    }
    json.name("defaultConfiguration").beginObject().name("level").value(level).endObject();
    json.name("properties").beginObject();
    json.name("tags").beginArray().value("correctness").value("ownership").endArray();
    json.name("problem.severity").value(level);
    json.endObject();
    json.endObject();
  }

  private void describe(RulePage page) throws IOException {
    json.name("shortDescription").beginObject().name("text").value(page.title()).endObject();
    json.name("fullDescription").beginObject().name("text").value(page.summary()).endObject();
    json.name("helpUri").value(page.address());
    json.name("help").beginObject();
    json.name("text").value(page.plain());
    json.name("markdown").value(page.withoutLinks());
    json.endObject();
  }

  /** {@code own.leak} is {@code OwnLeak}, as SARIF has names. */
  private static String nameOf(RuleKey rule) {
    return Arrays.stream(rule.text().split("\\."))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
