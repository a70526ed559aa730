package dev.freehold.examples.server.trial.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bytes that are nearly requests")
class FuzzTest {
  @Test
  @DisplayName("are read as a plain model reads them, whole and cut in two")
  void parser() {
    Mutations mutations = new Mutations(1);
    for (int i = 0; i < 50_000; i++) {
      ParserFuzz.fuzzerTestOneInput(mutations.next());
    }
  }

  @Test
  @DisplayName("are known to the model: it reads quotes and escapes as redis-cli writes them")
  void model() {
    List<List<String>> read = List.of(List.of("SET", "a b", "cAA\n", "it's"), List.of("GET", ""));
    assertEquals(
        new ModelParser.Found(read, ""),
        ModelParser.parse(
            "SET \"a b\" c\"\\x41A\\n\"\t'it\\'s'\r\n*2\r\n$3\r\nGET\r\n$0\r\n\r\n*1"));
    assertEquals(
        "Protocol error: unbalanced quotes in request", ModelParser.parse("SET \"a\"b\n").error());
  }

  @Test
  @DisplayName("neither stop the server nor cost it a slot")
  void server() throws IOException {
    try (ServerProcess server = ServerProcess.ours()) {
      new ServerFuzz(server, 1).run(1_000);
    }
  }
}
