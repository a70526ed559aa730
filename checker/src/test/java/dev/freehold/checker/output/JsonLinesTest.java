package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.freehold.checker.command.RulePages;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  @Test
  void writesOneObjectForEachAndOneThatSumsUp() throws IOException {
    List<JsonObject> lines = lines(Sample.result());

    assertThat(lines).hasSize(4);
    assertThat(lines.get(2).toString()).contains("\"message\":\"lives as long as the program\"");
    assertThat(lines.get(3).toString())
        .contains(
            "\"errors\":1,\"warnings\":1,\"accepted\":0,\"gone\":0,\"suppressed\":4,\"unsafe\":1,");
    assertThat(lines.get(3).toString()).contains("\"tests_left_out\":40,\"tests_kept\":2,");
    assertThat(lines(Sample.NOTHING)).hasSize(1);
  }

  @Test
  void hasStepsAsNotesAndTheFixInTheHelp() throws IOException {
    JsonObject leak = lines(Sample.result()).get(0);

    assertThat(leak.getAsJsonObject("code").get("code").getAsString()).isEqualTo("own.leak");
    JsonObject note = leak.getAsJsonArray("children").get(0).getAsJsonObject();
    JsonObject help = leak.getAsJsonArray("children").get(1).getAsJsonObject();
    assertThat(note.get("level").getAsString()).isEqualTo("note");
    assertThat(help.get("level").getAsString()).isEqualTo("help");
    JsonObject edit = help.getAsJsonArray("spans").get(0).getAsJsonObject();
    assertThat(edit.get("suggested_replacement").getAsString())
        .isEqualTo("      buffer.close();\n");
  }

  @Test
  void rendersItAsATerminalWould() throws IOException {
    assertThat(lines(Sample.result()).get(0).get("rendered").getAsString())
        .isEqualTo(
            """
            src/shop/My Orders.java:7: error: [own.leak] `List<Buffer>` is lost here
                  return 0;
                  ^^^^^^^^^
              src/shop/My Orders.java:5: `new Buffer()` gives the value to own here
                  Buffer buffer = new Buffer();
                                  ^^^^^^^^^^^^
              help: insert `buffer.close();` before line 7
            """);
  }

  private static List<JsonObject> lines(CompilationResult result) throws IOException {
    String text = Sample.written(new JsonLines(Sample.URIS, RulePages.none()), result);
    return text.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }
}
