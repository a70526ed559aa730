package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Reply;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A script's connections to one server. */
final class Session implements Closeable {
  private static final int CLIENTS = 3;
  private static final int PATIENCE = 3_000;

  private final List<Connection> clients = new ArrayList<>();
  private final Connection inspector;

  /** Connects to a server, which then has no keys. */
  Session(int port, int protocol) throws IOException {
    inspector = new Connection(port);
    inspector.ask("FLUSHALL");
    for (int i = 0; i < CLIENTS; i++) {
      Connection client = new Connection(port);
      client.socket().setSoTimeout(PATIENCE);
      clients.add(client);
      if (protocol != 2) {
        client.ask("HELLO", Integer.toString(protocol));
      }
    }
  }

  /** Sends commands of one client in one piece. */
  void send(List<Command> batch) throws IOException {
    StringBuilder wire = new StringBuilder();
    batch.forEach(command -> wire.append(command.wire()));
    clients.get(batch.get(0).client()).send(wire.toString());
  }

  /** The next reply to a client; an error that no server sends when there is none. */
  Reply read(int client) {
    try {
      return clients.get(client).read();
    } catch (IOException e) {
      return new Reply('-', "no reply: " + e.getMessage(), List.of(), "-no reply: " + e + "\r\n");
    }
  }

  /** Whether a key is kept in a hash table, in one of the databases that scripts use. */
  boolean inHashTable(String key) {
    for (String database : List.of("1", "0")) {
      inspector.ask("SELECT", database);
      if (inspector.ask("OBJECT", "ENCODING", key).text().equals("hashtable")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    for (Connection client : clients) {
      client.close();
    }
    inspector.close();
  }
}
