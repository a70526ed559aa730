package dev.freehold.examples.server;

import dev.freehold.examples.server.config.Options;
import dev.freehold.examples.server.config.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A server in a thread of this process. */
final class Running implements AutoCloseable {
  private final Server server;
  private final Thread thread;
  private final int port;

  Running(String... options) throws IOException {
    this(new SimpleMeterRegistry(), options);
  }

  Running(MeterRegistry registry, String... options) throws IOException {
    Settings settings = new Settings();
    Options.read(options, settings);
    settings.set(java.util.Map.of("port", "0"));
    server = new Server(settings);
    server.meters(registry);
    CompletableFuture<Integer> opened = new CompletableFuture<>();
    thread =
        new Thread(
            () -> {
              try {
                server.run(opened::complete);
              } catch (IOException e) {
                opened.completeExceptionally(e);
              }
            },
            "server");
    thread.start();
    port = opened.join();
  }

  int port() {
    return port;
  }

  Client connect() throws IOException {
    return new Client(port);
  }

  @Override
  public void close() {
    server.stop();
  }

  /** A client that sends and reads bytes. */
  static final class Client implements AutoCloseable {
    private final Socket socket;

    Client(int port) throws IOException {
      socket = new Socket("127.0.0.1", port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(10_000);
    }

    void write(String text) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    String read(int count) throws IOException {
      return new String(socket.getInputStream().readNBytes(count), StandardCharsets.ISO_8859_1);
    }

    /** Sends, and reads as many bytes as are expected. */
    String ask(String text, String expected) throws IOException {
      write(text);
      return read(expected.length());
    }

    /** All that comes until the server closes. */
    String rest() throws IOException {
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
