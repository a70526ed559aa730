package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.freehold.checker.command.RulePage;
import dev.freehold.checker.command.RulePages;
import dev.freehold.internal.rule.RuleKey;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final RulePages PAGES =
      new RulePages(
          List.of(
              new RulePage(
                  RuleKey.OWN_LEAK,
                  "# `own.leak`: a value is never released\n\nIt is [lost](../a.md)\nthere.\n")));

  @Test
  void namesRuleLevelAndPlace() throws IOException {
    JsonObject result = results(Sample.result()).get(0).getAsJsonObject();

    assertThat(result.get("ruleId").getAsString()).isEqualTo("own.leak");
    assertThat(result.get("level").getAsString()).isEqualTo("error");
    JsonObject place = physical(result.getAsJsonArray("locations").get(0).getAsJsonObject());
    assertThat(place.getAsJsonObject("artifactLocation").toString())
        .isEqualTo("{\"uri\":\"src/shop/My%20Orders.java\",\"uriBaseId\":\"SRCROOT\"}");
    assertThat(place.getAsJsonObject("region").toString())
        .isEqualTo(
            "{\"startLine\":7,\"startColumn\":7,\"endLine\":7,\"endColumn\":16,"
                + "\"snippet\":{\"text\":\"return 0;\"}}");
  }

  @Test
  void hasTheStepsAsRelatedLocationsAndInTheFlowThatEndsAtTheMistake() throws IOException {
    JsonObject result = results(Sample.result()).get(0).getAsJsonObject();

    assertThat(result.getAsJsonArray("relatedLocations")).hasSize(1);
    JsonObject flow = result.getAsJsonArray("codeFlows").get(0).getAsJsonObject();
    JsonObject thread = flow.getAsJsonArray("threadFlows").get(0).getAsJsonObject();
    JsonArray steps = thread.getAsJsonArray("locations");
    assertThat(lineOf(steps.get(0).getAsJsonObject())).isEqualTo(5);
    assertThat(lineOf(steps.get(1).getAsJsonObject())).isEqualTo(7);
  }

  @Test
  void hasTheFixAsReplacements() throws IOException {
    JsonObject result = results(Sample.result()).get(0).getAsJsonObject();

    JsonObject fix = result.getAsJsonArray("fixes").get(0).getAsJsonObject();
    JsonObject change = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject();
    assertThat(change.getAsJsonArray("replacements").get(0).toString())
        .isEqualTo(
            "{\"deletedRegion\":{\"startLine\":7,\"startColumn\":1,\"endLine\":7,\"endColumn\":1},"
                + "\"insertedContent\":{\"text\":\"      buffer.close();\\n\"}}");
    assertThat(results(Sample.result()).get(1).getAsJsonObject().has("fixes")).isFalse();
  }

  @Test
  void describesTheRulesThatWereBroken() throws IOException {
    JsonObject driver = run(Sample.result()).getAsJsonObject("tool").getAsJsonObject("driver");

    JsonArray rules = driver.getAsJsonArray("rules");
    JsonObject leak = rules.get(0).getAsJsonObject();
    assertThat(leak.get("name").getAsString()).isEqualTo("OwnLeak");
    assertThat(leak.getAsJsonObject("shortDescription").get("text").getAsString())
        .isEqualTo("a value is never released");
    assertThat(leak.getAsJsonObject("fullDescription").get("text").getAsString())
        .isEqualTo("It is lost there.");
    assertThat(leak.get("helpUri").getAsString())
        .isEqualTo("https://freehold.dev/rules/own.leak.html");
    assertThat(leak.getAsJsonObject("help").get("markdown").getAsString())
        .contains("It is lost\nthere.");
    assertThat(rules.get(1).getAsJsonObject().get("id").getAsString())
        .isEqualTo("handle.unqualified");
  }

  @Test
  void saysWhetherAllWasChecked() throws IOException {
    assertThat(successful(Sample.result())).isFalse();
    assertThat(successful(Sample.NOTHING)).isTrue();
    assertThat(results(Sample.NOTHING)).isEmpty();
  }

  private static boolean successful(CompilationResult result) throws IOException {
    JsonObject invocation = run(result).getAsJsonArray("invocations").get(0).getAsJsonObject();
    return invocation.get("executionSuccessful").getAsBoolean();
  }

  private static JsonArray results(CompilationResult result) throws IOException {
    return run(result).getAsJsonArray("results");
  }

  private static JsonObject run(CompilationResult result) throws IOException {
    String text = Sample.written(new SarifReport(Sample.URIS, PAGES, "out/x.sarif"), result);
    JsonObject log = JsonParser.parseString(text).getAsJsonObject();
    return log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static JsonObject physical(JsonObject location) {
    return location.getAsJsonObject("physicalLocation");
  }

  private static int lineOf(JsonObject step) {
    return physical(step.getAsJsonObject("location"))
        .getAsJsonObject("region")
        .get("startLine")
        .getAsInt();
  }
}
