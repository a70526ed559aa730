package dev.freehold.examples.server.trial.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Reply;
import dev.freehold.examples.server.trial.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A server that starts again has every key as it was")
class ReplayTest {
  private static final int SCRIPTS = 40;

  @TempDir private Path folder;

  private ServerProcess start() {
    return ServerProcess.ours(folder, "--appendonly", "yes", "--appendfsync", "no");
  }

  @Test
  @DisplayName("after generated scripts, from its append-only file")
  void fromFile() throws IOException, InterruptedException {
    List<Reply> before;
    try (ServerProcess server = start()) {
      write(server);
      before = state(server);
      assertEquals(0, server.stop());
    }
    try (ServerProcess server = start()) {
      same(before, state(server));
    }
  }

  @Test
  @DisplayName("after generated scripts, from a rewritten file and what was written after")
  void fromRewrittenFile() throws IOException, InterruptedException {
    List<Reply> before;
    try (ServerProcess server = start();
        Connection client = server.connect()) {
      write(server);
      client.ask("BGREWRITEAOF");
      do {
        client.ask("RPUSH", "k0", "while it is rewritten");
      } while (!client.ask("INFO", "persistence").text().contains("aof_rewrite_in_progress:0"));
      client.ask("RPUSH", "l0", "after it was rewritten");
      before = state(server);
      server.stop();
    }
    try (ServerProcess server = start()) {
      same(before, state(server));
    }
  }

  private static void write(ServerProcess server) throws IOException {
    Generator generator = new Generator();
    for (int seed = 1; seed <= SCRIPTS; seed++) {
      Script script = generator.script(seed);
      try (Session session = new Session(server.port(), script.protocol())) {
        for (Command command : script.commands().subList(0, script.drawn())) {
          session.send(List.of(command));
          session.read(command.client());
        }
      }
    }
  }

  /** What is stored, as the replies to all that reads it. */
  private static List<Reply> state(ServerProcess server) throws IOException {
    List<Reply> replies = new ArrayList<>();
    try (Session session = new Session(server.port(), 3)) {
      for (Command command : Generator.readAll()) {
        session.send(List.of(command));
        replies.add(session.read(command.client()));
      }
    }
    return replies;
  }

  private static void same(List<Reply> before, List<Reply> after) {
    List<Command> commands = Generator.readAll();
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      // What has shrunk since may be loaded into the smaller encoding.
      boolean encoding = command.name().equals("OBJECT");
      boolean same = encoding || Likeness.alike(command.order(), before.get(i), after.get(i));
      assertEquals(
          true, same, command + "\nbefore: " + before.get(i) + "\nafter:  " + after.get(i));
    }
  }
}
