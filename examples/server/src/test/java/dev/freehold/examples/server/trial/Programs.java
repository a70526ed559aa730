package dev.freehold.examples.server.trial;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The programs of the Redis project: installed from Debian where they are missing, if that can be
 * done.
 */
public final class Programs {
  private static final Path APT = Path.of("/usr/bin/apt-get");

  private Programs() {}

  /** Skips the test, and says why, where there is no redis-server and none can be installed. */
  public static void needRedisServer() throws IOException, InterruptedException {
    need("redis-server", "redis-server");
  }

  /** The same for redis-cli and redis-benchmark. */
  public static void needRedisTools() throws IOException, InterruptedException {
    need("redis-cli", "redis-tools");
  }

  private static synchronized void need(String program, String debianPackage)
      throws IOException, InterruptedException {
    if (!installed(program) && root() && Files.isExecutable(APT)) {
      run(List.of(APT.toString(), "-qq", "update"));
      run(
          List.of(
              APT.toString(), "-qq", "-y", "--no-install-recommends", "install", debianPackage));
    }
    assumeTrue(
        installed(program),
        () ->
            "skipped: "
                + program
                + " is not installed, and only root on Debian can install "
                + debianPackage);
  }

  private static boolean installed(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static boolean root() {
    return System.getProperty("user.name", "").equals("root");
  }

  /** Runs a program to its end; what it printed. */
  public static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = Bytes.string(process.getInputStream().readAllBytes());
    process.waitFor();
    return printed;
  }
}
