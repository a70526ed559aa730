package dev.freehold.examples.server.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server that runs as a process of its own, on a port and in a folder of its own. */
public final class ServerProcess implements AutoCloseable {
  private static final String MAIN = "dev.freehold.examples.server.Server";
  private static final String READY = "eady to accept connections";

  /**
   * `real` has a redis-server stand in for ours: two of one kind must agree, which tries the tests
   * themselves.
   */
  static final boolean STAND_IN = System.getProperty("trial.subject", "ours").equals("real");

  /** Those that run; none outlives the tests. */
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
  }

  private final Process process;
  private final BufferedReader printed;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final int port;

  private ServerProcess(List<String> program, int port, Path folder, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(
        List.of("--port", Integer.toString(port), "--dir", folder.toString(), "--save", ""));
    command.addAll(options);
    this.port = port;
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    RUNNING.add(process);
    process.onExit().thenAccept(RUNNING::remove);
    printed = process.inputReader();
    awaitReady(command);
  }

  /** A redis-server; skips the test where there is none. */
  public static ServerProcess real(String... options) {
    try {
      Programs.needRedisServer();
      return new ServerProcess(List.of("redis-server"), freePort(), folder(), List.of(options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The server of this example. */
  public static ServerProcess ours(String... options) {
    return ours(folder(), options);
  }

  /** The server of this example, in a folder that may hold what an earlier one wrote. */
  public static ServerProcess ours(Path folder, String... options) {
    return java(folder, List.of(), MAIN, options);
  }

  /** The server of this example, whose {@link #allocated} can be asked. */
  public static ServerProcess watched(String... options) {
    return java(folder(), List.of(), WatchedServer.class.getName(), options);
  }

  private static ServerProcess java(
      Path folder, List<String> machine, String main, String... options) {
    try {
      if (STAND_IN) {
        return new ServerProcess(List.of("redis-server"), freePort(), folder, List.of(options));
      }
      List<String> program = new ArrayList<>();
      program.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      program.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
      program.addAll(machine);
      program.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
      return new ServerProcess(program, freePort(), folder, List.of(options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(List<String> command) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = printed.readLine(); line != null; line = printed.readLine()) {
      all.append(line).append('\n');
      if (line.contains(READY)) {
        Thread drain = new Thread(this::drain, "output of " + port);
        drain.setDaemon(true);
        drain.start();
        return;
      }
    }
    throw new IllegalStateException("did not start: " + command + "\n" + all);
  }

  private void drain() {
    try {
      for (String line = printed.readLine(); line != null; line = printed.readLine()) {
        if (line.startsWith(WatchedServer.ANSWER)) {
          answers.add(line.substring(WatchedServer.ANSWER.length()));
        } else if (line.contains("Exception") || line.contains("\tat ")) {
          System.err.println(line);
        }
      }
    } catch (IOException e) {
      // It ended.
    }
  }

  /**
   * Bytes allocated so far by the thread named `server` and by all others of a watched server's
   * machine.
   */
  public long[] allocated() throws IOException, InterruptedException {
    process.outputWriter().write("?\n");
    process.outputWriter().flush();
    String answer = answers.poll(10, TimeUnit.SECONDS);
    if (answer == null) {
      throw new IllegalStateException("the watcher does not answer");
    }
    return Stream.of(answer.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  public int port() {
    return port;
  }

  public Connection connect() {
    try {
      return new Connection(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean alive() {
    return process.isAlive();
  }

  /** Ends it at once, as `kill -9` does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Stops it as `kill` does; its exit code, or -1 when it did not stop within ten seconds. */
  public int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** A folder of its own for what a server writes. */
  public static Path folder() {
    try {
      Path folder = Files.createTempDirectory("freehold-server");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
