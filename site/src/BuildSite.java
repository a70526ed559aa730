import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Builds the site in {@code target/site}: the Javadoc of the run time, and the pages by VitePress.
 * {@code java src/BuildSite.java CLASSPATH}, in the folder of the site. Without npm it says so, and
 * that is no error: the jars do not need the site.
 */
class BuildSite {
  private static final Path API = Path.of("target", "api");
  private static final Pattern EXPORTED = Pattern.compile("exports (dev\\.freehold(?!\\.internal)[\\w.]*);");
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  public static void main(String[] args) throws Exception {
    if (!npmIsThere()) {
      System.out.println("The site is NOT built: there is no npm. Everything else is; see CONTRIBUTING.md.");
      return;
    }
    javadoc(args[0]);
    install();
    run(npm("run", "--silent", "build"));
  }

  private static void javadoc(String classPath) throws Exception {
    Path sources = Path.of("..", "runtime-stubs", "src", "main");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javadoc").toString());
    command.addAll(List.of("-quiet", "-notimestamp", "-Xdoclint:all,-missing", "-Werror"));
    command.addAll(List.of("--release", "25", "-d", API.toString(), "--module-path", classPath));
    command.addAll(List.of("-windowtitle", "Freehold", "--source-path"));
    command.add(
        sources.resolve("java22") + System.getProperty("path.separator") + sources.resolve("java"));
    String module = Files.readString(sources.resolve("java/module-info.java"));
    EXPORTED.matcher(module).results().forEach(found -> command.add(found.group(1)));
    run(command);
  }

  /** Only where what is to be installed has changed: npm takes some seconds to see that it has not. */
  private static void install() throws Exception {
    Path lock = Path.of("package-lock.json");
    Path installed = Path.of("node_modules", "installed.json");
    if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
      run(npm("ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"));
      Files.copy(lock, installed);
    }
  }

  private static List<String> npm(String... arguments) {
    List<String> command = new ArrayList<>(List.of(WINDOWS ? "npm.cmd" : "npm"));
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean npmIsThere() throws InterruptedException {
    try {
      Process process = new ProcessBuilder(npm("--version")).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void run(List<String> command) throws Exception {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", command.subList(0, 2)) + " ended with " + code);
    }
  }
}
